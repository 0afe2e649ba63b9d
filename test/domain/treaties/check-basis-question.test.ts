import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { checkBasisQuestion } from '../../../src/domain/treaties/check-basis-question.ts';
import { stateCodes } from '../../../src/domain/treaties/state-codes.ts';

const fields = (change: Partial<Parameters<typeof checkBasisQuestion>[0]>) =>
  checkBasisQuestion({ kind: 'mla', state: 'ES', ...change }, 'KZ').map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('a question that can be meant', () => {
  it('passes', () => {
    expect(
      fields({ on: '2024-02-29', offences: ['drugs'], offenceDate: '2023-01-01', role: 'sentencing' }),
    ).toEqual([]);
  });

  it.each([
    [{ state: 'ZZ' }, 'unknown_state /state'],
    [{ state: 'es' }, 'unknown_state /state'],
    [{ state: 'XK' }, 'unknown_state /state'],
    [{ state: 'KZ' }, 'own_state /state'],
    [{ kind: 'deportation' }, 'unknown_value /kind'],
    [{ offences: ['drugs', 'piracy'] }, 'unknown_value /offences/1'],
    [{ on: '2023-02-29' }, 'not_a_date /on'],
    [{ offenceDate: '01.02.2023' }, 'not_a_date /offenceDate'],
    [{ role: 'guest' }, 'unknown_value /role'],
  ])('names the field of %o', (change, expected) => {
    expect(fields(change)).toEqual([expected]);
  });
});

describe('codes of states', () => {
  it('are those of ISO 3166-1, without the user-assigned ones', () => {
    const official = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK');
    expect([...stateCodes].sort()).toEqual(official.sort());
    expect(stateCodes.size).toBe(249);
  });
});
