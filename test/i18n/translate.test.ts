import { describe, expect, it } from 'vitest';
import { chooseLanguage, parseLanguage } from '../../src/i18n/choose-language.ts';
import { requestList } from '../../src/i18n/messages/request-list.ts';
import { site } from '../../src/i18n/messages/site.ts';
import { listStates, stateName } from '../../src/i18n/state-names.ts';
import { createTranslator } from '../../src/i18n/translate.ts';

const almaty = 'Asia/Almaty';

describe('a translator', () => {
  it('counts as each language counts', () => {
    const ru = createTranslator('ru', almaty);
    expect(ru.t(site.totalCount, { count: 1 })).toBe('1 запись');
    expect(ru.t(site.totalCount, { count: 3 })).toBe('3 записи');
    expect(ru.t(site.totalCount, { count: 11 })).toBe('11 записей');
    expect(createTranslator('kk', almaty).t(site.totalCount, { count: 5 })).toBe('5 жазба');
  });

  it('leaves a text of the law alone, braces and angle brackets included', () => {
    const text = { en: 'a {b} <c>', ru: 'а {б} <в>', kk: 'а {ә} <в>' };
    expect(createTranslator('kk', almaty).t(text)).toBe('а {ә} <в>');
  });

  it('puts values in as they are, tags and quotes included', () => {
    const ru = createTranslator('ru', almaty);
    const text = { en: '<b>{x}</b>', ru: '<b>{x}</b>', kk: '<b>{x}</b>' };
    expect(ru.t(text, { x: "<i>'" })).toBe("<b><i>'</b>");
  });

  it('tells an instant by the clock of the home state and a date by no clock at all', () => {
    const ru = createTranslator('ru', almaty);
    expect(ru.dateTime('2026-03-31T20:00:00.000Z')).toContain('1 апр');
    expect(ru.date('2026-03-31')).toBe('31 марта 2026 г.');
  });

  it('puts day, month and year in the order of the language, Kazakh too', () => {
    expect(createTranslator('kk', almaty).date('2026-12-01')).toBe('2026 ж. 1 желтоқсан');
    expect(createTranslator('en', almaty).date('2026-12-01')).toBe('1 December 2026');
    expect(createTranslator('kk', almaty).time('2026-12-01T08:14:00.000Z')).toBe('13:14');
  });

  it('tells how long ago a day was, as people say it', () => {
    const ago = (language: 'kk' | 'ru' | 'en', day: string) =>
      createTranslator(language, almaty).daysAgo(day, '2026-12-01');
    expect(['2026-12-01', '2026-11-30', '2026-11-10'].map((day) => ago('ru', day))).toEqual([
      'сегодня',
      'вчера',
      '21 день назад',
    ]);
    expect(['2026-12-01', '2026-11-30', '2026-11-10'].map((day) => ago('kk', day))).toEqual([
      'бүгін',
      'кеше',
      '21 күн бұрын',
    ]);
    expect(ago('en', '2026-11-30')).toBe('yesterday');
    expect(createTranslator('en', almaty).day('2026-11-30T20:00:00.000Z')).toBe('2026-12-01');
  });

  it('says how long is left as people say it', () => {
    const left = (language: 'kk' | 'ru' | 'en', count: number) =>
      createTranslator(language, almaty).t(requestList.daysLeft, { count });
    expect(left('kk', 3)).toBe('3 күн қалды');
    expect([1, 3, 5, 21].map((count) => left('ru', count))).toEqual([
      'остался 1 день',
      'осталось 3 дня',
      'осталось 5 дней',
      'остался 21 день',
    ]);
    expect(left('en', 1)).toBe('1 day left');
  });

  it('shows what is no date just as it stands', () => {
    expect(createTranslator('en', almaty).date('2025-06')).toBe('2025-06');
    expect(createTranslator('en', almaty).date('spring 2025')).toBe('spring 2025');
  });
});

describe('the language of a reader', () => {
  it('follows the browser by its weights, and is Kazakh where nothing fits', () => {
    expect(chooseLanguage('de, en;q=0.5, ru;q=0.8')).toBe('ru');
    expect(chooseLanguage('ru-RU,ru;q=0.9')).toBe('ru');
    expect(chooseLanguage('de')).toBe('kk');
    expect(chooseLanguage('kk;q=0, en')).toBe('en');
    expect(chooseLanguage(undefined, 'en')).toBe('en');
  });

  it('is one of ours or none', () => {
    expect(parseLanguage('kk')).toBe('kk');
    expect(parseLanguage('de')).toBeUndefined();
  });
});

describe('names of states', () => {
  it('are those of official correspondence', () => {
    expect(stateName('ES', 'kk')).toBe('Испания');
    expect(stateName('KR', 'kk')).toBe('Корея Республикасы');
    expect(stateName('KG', 'ru')).toBe('Кыргызстан');
    expect(stateName('ZZ', 'en')).toBe('ZZ');
  });

  it('stand in the order of the language', () => {
    const names = listStates('ru').map(({ name }) => name);
    expect(names.length).toBeGreaterThan(190);
    expect(names.indexOf('Австралия')).toBeLessThan(names.indexOf('Япония'));
  });
});
