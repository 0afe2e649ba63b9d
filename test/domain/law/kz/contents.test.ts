import { describe, expect, it } from 'vitest';
import { contents } from '../../../../src/domain/law/kz/contents.ts';
import { measures } from '../../../../src/domain/law/kz/measures.ts';
import { RequestContent } from '../../../../src/domain/requests/request-content.ts';

const items = contents.flatMap((list) => list.items.map((item) => ({ list: list.key, ...item })));
const item = (list: string, key: string) => items.find((found) => found.list === list && found.key === key);

describe('the lists of required contents', () => {
  it('are the seventeen lists of the rules, with all their items', () => {
    expect(Object.fromEntries(contents.map((list) => [list.key, list.items.length]))).toEqual({
      mla_upk: 15,
      mla_kishinev: 16,
      mla_uncac: 6,
      mla_ets030: 5,
      mla_us: 12,
      confiscation_ets141: 12,
      prosecution_upk: 10,
      recognition_of_sentence: 5,
      temporary_transfer: 4,
      extradition_upk_outgoing: 11,
      extradition_kishinev: 6,
      extradition_ets024: 4,
      extradition_bilateral_extra: 6,
      provisional_arrest: 7,
      transfer_sentencing_state: 5,
      transfer_administering_state: 5,
      reciprocity_guarantee: 4,
    });
    expect(items).toHaveLength(133);
  });

  it('name every item in three languages with its article', () => {
    const unnamed = items.filter(({ text, source }) => !text.en || !text.ru || !text.kk || !source);
    expect(unnamed).toEqual([]);
    expect(contents.filter(({ title }) => !title.en || !title.ru || !title.kk)).toEqual([]);
  });

  it('say of each item where it lives in a request', () => {
    const fields = Object.keys(RequestContent.shape);
    const lost = items.filter(({ at, type }) => {
      if (/^documents:[A-Za-z]+$/.test(at)) return type !== 'document';
      return type !== 'field' || !(/^details\.[A-Za-z][A-Za-z0-9]*$/.test(at) || fields.includes(at));
    });
    expect(lost).toEqual([]);
  });

  it('ask for no item twice', () => {
    for (const list of contents)
      expect(new Set(list.items.map(({ key }) => key)).size, list.key).toBe(list.items.length);
  });

  it('speak only of measures that exist', () => {
    const known = new Set<string>(measures.map((measure) => measure.code));
    expect(
      contents.flatMap((list) => list.appliesTo.measures ?? []).filter((code) => !known.has(code)),
    ).toEqual([]);
  });

  it('keep the conventions that do not bind Kazakhstan for comparison only', () => {
    expect(contents.filter((list) => list.appliesTo.never).map((list) => list.key)).toEqual([
      'mla_ets030',
      'extradition_ets024',
    ]);
  });

  it('ask for rights and questions only where a hearing is asked, and for a sanction only where one is needed', () => {
    expect(item('mla_upk', 'cpcExtract')?.requiredWhen).toBe('hearing_asked');
    expect(item('mla_upk', 'questions')?.requiredWhen).toBe('hearing_asked');
    expect(item('mla_upk', 'sanction')?.requiredWhen).toBe('sanction_needed');
    expect(item('mla_upk', 'translation')).toMatchObject({ required: true, at: 'documents:translation' });
  });

  it('tell a request for prosecution from one for enforcement', () => {
    const conditions = items
      .filter(({ list }) => list.startsWith('extradition_'))
      .flatMap(({ list, key, requiredWhen }) => (requiredWhen ? [`${list}.${key}: ${requiredWhen}`] : []));
    expect(conditions).toEqual([
      'extradition_upk_outgoing.classification: prosecution',
      'extradition_upk_outgoing.custodyOrder: prosecution',
      'extradition_upk_outgoing.judgment: enforcement',
      'extradition_upk_outgoing.unserved: part_served',
      'extradition_kishinev.custodyAndCharge: prosecution',
      'extradition_kishinev.judgment: enforcement',
    ]);
  });

  it('ask for the guarantee against torture where the home State sentenced', () => {
    expect(item('transfer_administering_state', 'tortureGuarantee')?.requiredWhen).toBe('home_is_sentencing');
  });

  it('join the list for provisional arrest only when such arrest is asked', () => {
    expect(contents.find((list) => list.key === 'provisional_arrest')?.appliesTo).toEqual({
      kind: 'extradition',
      when: 'provisional_arrest_asked',
    });
  });
});
