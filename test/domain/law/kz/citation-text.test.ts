import { describe, expect, it } from 'vitest';
import { citationText } from '../../../../src/domain/law/kz/citation-text.ts';
import { contents } from '../../../../src/domain/law/kz/contents.ts';
import { refusalGrounds } from '../../../../src/domain/law/kz/refusal-grounds.ts';
import { stateMachines } from '../../../../src/domain/law/kz/state-machines.ts';

describe('a citation in words', () => {
  it('calls the parts of the Code by their names', () => {
    expect(citationText('UPK 558(2)')).toEqual({
      en: 'CPC art. 558(2)',
      ru: 'УПК РК, ст. 558 ч. 2',
      kk: 'ҚПК 558-бап 2-бөлігі',
    });
    expect(citationText('UPK 590(1)(4)')).toEqual({
      en: 'CPC art. 590(1)(4)',
      ru: 'УПК РК, ст. 590 ч. 1 п. 4',
      kk: 'ҚПК 590-бап 1-бөлігі 4) тармағы',
    });
    expect(citationText('УПК 558(2)')).toEqual(citationText('UPK 558(2)'));
  });

  it('keeps several articles, ranges and joined parts together', () => {
    expect(citationText('UPK 603(1), 607(3)').ru).toBe('УПК РК, ст. 603 ч. 1, ст. 607 ч. 3');
    expect(citationText('UPK 553-556')).toEqual({
      en: 'CPC arts 553–556',
      ru: 'УПК РК, ст. 553–556',
      kk: 'ҚПК 553–556-баптар',
    });
    expect(citationText('UPK 591(1)-(3)').ru).toBe('УПК РК, ст. 591 ч. 1–3');
    expect(citationText('UPK 588(1),(3)').kk).toBe('ҚПК 588-бап 1, 3-бөлігі');
    expect(citationText('UPK 107(1-1)').ru).toBe('УПК РК, ст. 107 ч. 1-1');
  });

  it('names treaties and their paragraphs', () => {
    expect(citationText('KISHINEV 67(1)(а)').ru).toBe('Кишинёвская конвенция, ст. 67 п. 1 пп. «а»');
    expect(citationText('UPK 583; Kishinev 85').kk).toBe('ҚПК 583-бап; Кишинев конвенциясы 85-бап');
    expect(citationText('IATRANSFER V(7)').en).toBe('Inter-American Transfer Convention art. V(7)');
    expect(citationText('IT_EXT 5, UA_EXT 5').ru).toBe(
      'Договор с Италией о выдаче, ст. 5; Договор с Украиной о выдаче, ст. 5',
    );
    expect(citationText('REFUGEE 8(1)(5)').ru).toBe('Закон РК о беженцах, ст. 8 п. 1 пп. 5');
  });

  it('leaves remarks out and translates practice', () => {
    expect(citationText('UPK 560(2) authorised official (delegation table; PG or deputy)').ru).toBe(
      'УПК РК, ст. 560 ч. 2',
    );
    expect(citationText('UPK 599(1)(4) (prosecution)').en).toBe('CPC art. 599(1)(4)');
    expect(citationText('MINSK_P 15 (new Art. 62(1))').en).toBe('Protocol to the Minsk Convention art. 15');
    expect(citationText('practice').ru).toBe('практика');
  });

  it('shows what it cannot read as it stands', () => {
    expect(citationText('all bilateral treaties read').ru).toBe('all bilateral treaties read');
  });

  it('reads every step, item and ground that rests on the Code', () => {
    const cited = [
      ...Object.values(stateMachines).flatMap((machine) => machine.transitions.map(({ source }) => source)),
      ...contents.flatMap((list) => list.items.map(({ source }) => source)),
      ...refusalGrounds.flatMap(({ refs }) => refs),
    ].filter((citation) => /^UPK \d/.test(citation));
    expect(cited.length).toBe(196);
    expect(cited.filter((citation) => !/ст\. \d/.test(citationText(citation).ru))).toEqual([]);
    expect(
      cited.filter((citation) => /[A-Za-z]{3}/.test(citationText(citation).ru.replace('ETS', ''))),
    ).toEqual([]);
  });
});
