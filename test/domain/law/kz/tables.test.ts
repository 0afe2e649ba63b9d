import { describe, expect, it } from 'vitest';
import { actorCodes, offenceCategories, roles } from '../../../../src/domain/codes.ts';
import { glossary } from '../../../../src/domain/law/kz/glossary.ts';
import { measures } from '../../../../src/domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../../src/domain/law/kz/offence-categories.ts';
import { offices } from '../../../../src/domain/law/kz/offices.ts';
import { refusalGrounds } from '../../../../src/domain/law/kz/refusal-grounds.ts';
import { actorNames, roleNames } from '../../../../src/domain/law/kz/roles.ts';
import { sources } from '../../../../src/domain/law/kz/sources.ts';
import { tracks } from '../../../../src/domain/law/kz/tracks.ts';
import type { Text } from '../../../../src/domain/text.ts';

const untranslated = (texts: readonly Text[]) =>
  texts.filter(({ en, ru, kk }) => !en.trim() || !ru.trim() || !kk.trim());
const areUnique = (codes: readonly string[]) => new Set(codes).size === codes.length;
const count = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)].sort().map((value) => [value, values.filter((other) => other === value).length]),
  );

describe('the measures of legal assistance', () => {
  it('are thirty-six, seven of them only with a sanction', () => {
    expect(measures).toHaveLength(36);
    expect(areUnique(measures.map(({ code }) => code))).toBe(true);
    expect(count(measures.map(({ sanction }) => sanction))).toEqual({ conditional: 13, no: 16, yes: 7 });
    expect(measures.filter(({ sanction }) => sanction === 'yes').map(({ code }) => code)).toEqual([
      'search',
      'seizure',
      'personal_search',
      'samples',
      'covert_actions',
      'interception',
      'asset_freezing',
    ]);
  });

  it('are named in three languages with their article', () => {
    expect(untranslated(measures.map(({ name }) => name))).toEqual([]);
    expect(measures.filter(({ source }) => !source)).toEqual([]);
  });
});

describe('the grounds for refusal', () => {
  it('are forty-six, with the effect the rules give each', () => {
    expect(refusalGrounds).toHaveLength(46);
    expect(areUnique(refusalGrounds.map(({ id }) => id))).toBe(true);
    expect(count(refusalGrounds.map(({ effect }) => effect))).toEqual({
      ask: 1,
      assurance: 2,
      block: 2,
      condition: 1,
      mandatory: 27,
      not_a_ground: 2,
      optional: 8,
      optional_upk_mandatory_treaty: 3,
    });
  });

  it('are worded in three languages with at least one provision', () => {
    expect(untranslated(refusalGrounds.map(({ text }) => text))).toEqual([]);
    expect(refusalGrounds.filter(({ refs, kinds }) => refs.length === 0 || kinds.length === 0)).toEqual([]);
  });

  it('bar the extradition of citizens and of people at risk of torture', () => {
    const effects = new Map(refusalGrounds.map(({ id, effect, refs }) => [id, `${effect}, ${refs[0]}`]));
    expect(effects.get('own_national')).toBe('mandatory, UPK 590(1)(1)');
    expect(effects.get('torture_persecution')).toBe('mandatory, UPK 590(1)(7)');
    expect(effects.get('bank_secrecy')).toBe('not_a_ground, UNCAC 46(8)');
  });
});

describe('the offices', () => {
  it('are twenty regions, two specialised offices and the centre', () => {
    expect(count(offices.map(({ kind }) => kind))).toEqual({ central: 1, regional: 20, specialised: 2 });
    expect(offices.find(({ kind }) => kind === 'central')?.code).toBe('PGO');
  });

  it('have a code of three letters each, those of the three cities fixed', () => {
    const codes = offices.map(({ code }) => code);
    expect(areUnique(codes)).toBe(true);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(['AST', 'ALM', 'SHY']));
    expect(untranslated(offices.map(({ name }) => name))).toEqual([]);
  });

  it('are named as people write them', () => {
    expect(offices.find(({ code }) => code === 'AST')?.name).toEqual({
      en: "Prosecutor's Office of the City of Astana",
      ru: 'Прокуратура города Астаны',
      kk: 'Астана қаласының прокуратурасы',
    });
  });
});

describe('the other tables', () => {
  it('hold a hundred and eight terms and tell where each Kazakh term was seen', () => {
    expect(glossary).toHaveLength(108);
    expect(areUnique(glossary.map(({ key }) => key))).toBe(true);
    expect(untranslated(glossary.map(({ text }) => text))).toEqual([]);
    expect(glossary.filter(({ kkSource }) => !kkSource)).toEqual([]);
  });

  it('name every track and every value it may take', () => {
    expect(tracks.map(({ code, values }) => `${code} ${values.length}`)).toEqual([
      'original 6',
      'translation 4',
      'sanction 4',
      'custody 6',
      'foreignOrderExpiry 0',
      'consent 4',
      'asylum 4',
      'kzRole 2',
      'executionByAct 4',
      'judge 2',
      'arrestNotice 2',
      'custodyNotice 1',
      'arrestComplaint 3',
      'releaseNotice 2',
      'decisionCopy 1',
      'appealPapers 5',
      'refusalNotice 1',
      'grantNotice 2',
      'agreedHandover 0',
      'temporarySurrenderEnd 0',
      'temporarySurrenderPapers 1',
      'transit 3',
      'oralSearch 2',
      'competence 1',
      'jitProposal 2',
      'prosecutionRequest 1',
      'summonedPerson 2',
      'appearance 0',
      'transferredPerson 2',
      'temporaryTransferEnd 0',
      'temporaryTransferPetition 1',
    ]);
    expect(
      untranslated(tracks.flatMap(({ name, values }) => [name, ...values.map((value) => value.name)])),
    ).toEqual([]);
    expect(tracks.filter(({ holds, values }) => (holds === 'date') !== (values.length === 0))).toEqual([]);
  });

  it('name every category of offence, every actor and every role', () => {
    expect(Object.keys(offenceCategoryNames).sort()).toEqual([...offenceCategories].sort());
    expect(Object.keys(actorNames).sort()).toEqual([...actorCodes].sort());
    expect(Object.keys(roleNames).sort()).toEqual([...roles].sort());
    const all: Text[] = [
      ...Object.values(offenceCategoryNames),
      ...Object.values(actorNames),
      ...Object.values(roleNames),
    ];
    expect(untranslated(all)).toEqual([]);
  });

  it('say of every instrument where it was read', () => {
    expect(Object.keys(sources)).toHaveLength(33);
    expect(Object.values(sources).filter(({ title, where, read }) => !title || !where || !read)).toEqual([]);
    expect(untranslated(Object.values(sources).map(({ short }) => short))).toEqual([]);
  });
});
