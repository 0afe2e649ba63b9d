import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../../src/domain/treaties/parse-seed.ts';

const entry = (change: object = {}) => ({
  id: 'kz-xx-mla-2001',
  form: 'bilateral',
  titles: { en: null, ru: 'Выдуманный договор', kk: null },
  kinds: ['mla'],
  scope: 'general',
  offences: [],
  family: 'bilateral',
  basisRole: 'request',
  status: 'unknown',
  confidence: 'medium',
  note: '',
  sources: ['https://example.org'],
  parties: [{ state: 'VU', status: 'party' }],
  ...change,
});
const parse = (bilateral: object[], provisions: object = {}) =>
  parseSeed({ bilateral, multilateral: [], provisions });

describe('the registry files', () => {
  it('may leave out what was not found; a row without a confidence has its treaty’s', () => {
    const [treaty] = parse([entry()]);
    expect(treaty).toMatchObject({ inForceFrom: null, asOf: null, provisions: null, nonParties: [] });
    expect(treaty?.parties[0]).toMatchObject({ confidence: 'medium', inForceFrom: null });
  });

  it('put what the text says beside its treaty', () => {
    const [treaty] = parse([entry()], { 'kz-xx-mla-2001': { channel: 'diplomatic' } });
    expect(treaty?.provisions).toEqual({ channel: 'diplomatic' });
  });

  it.each([
    ['a misspelt field', [entry({ inForceForm: '2001-01-01' })], {}],
    ['an impossible date', [entry({ signedOn: '2001-02-30' })], {}],
    ['an unknown kind', [entry({ kinds: ['deportation'] })], {}],
    ['an id given twice', [entry(), entry()], {}],
    ['a provision of no treaty', [entry()], { 'kz-yy-mla-2002': {} }],
    ['an amendment of no treaty', [entry({ amends: 'kz-yy-mla-2002' })], {}],
  ])('are refused with %s', (_, bilateral, provisions) => {
    expect(() => parse(bilateral, provisions)).toThrow();
  });
});
