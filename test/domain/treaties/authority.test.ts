import { describe, expect, it } from 'vitest';
import { ageOf, authoritiesNamed } from '../../../src/domain/treaties/authority.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import type { Treaty } from '../../../src/domain/treaties/treaty.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

const row = {
  state: 'NZ',
  status: 'party',
  inForceFrom: null,
  inForceEstimate: null,
  terminatedFrom: null,
  confidence: 'high',
  note: null,
} as const;

const named = (...treaties: Partial<Treaty>[]) =>
  authoritiesNamed(
    buildRegistry(
      '1',
      treaties.map((change, at) => aTreaty({ id: `kz-nz-${at}`, parties: [row], ...change })),
    ),
    'NZ',
  );

describe('the authorities that treaties name', () => {
  it('are one for one name, competent for the kinds of all treaties that name it', () => {
    const provisions = {
      central_authority_other: 'Ministry of Justice',
      articles: { central_authority: '6' },
    };
    const [ministry, ...others] = named(
      { kinds: ['extradition'], provisions },
      { kinds: ['mla'], provisions: { ...provisions, languages: ['en'] } },
    );
    expect(others).toEqual([]);
    expect(ministry).toMatchObject({
      id: 'nz-ministry-of-justice',
      kinds: ['mla', 'extradition'],
      languages: ['en'],
      address: null,
      verifiedOn: null,
      namedIn: [
        { treatyId: 'kz-nz-0', article: '6' },
        { treatyId: 'kz-nz-1', article: '6' },
      ],
    });
  });

  it('stand apart where one text names several, and nowhere where it names none', () => {
    const names = (text: string) =>
      named({ provisions: { central_authority_other: text } }).map(({ name }) => name);
    expect(names('Prosecutor (pre-trial); Ministry of Justice (trial)')).toEqual([
      'Prosecutor (pre-trial)',
      'Ministry of Justice (trial)',
    ]);
    expect(names('bodies designated through diplomatic channels (not named)')).toEqual([]);
  });

  it('stand apart in any script', () => {
    const ids = named({
      provisions: { central_authority_other: 'Генеральная прокуратура; Министерство юстиции' },
    }).map(({ id }) => id);
    expect(ids).toEqual(['nz-генеральная-прокуратура', 'nz-министерство-юстиции']);
  });

  it('are not those of a treaty that binds nobody yet or any more', () => {
    const provisions = { central_authority_other: 'Ministry of Justice' };
    expect(named({ status: 'signed', provisions }, { status: 'terminated', provisions })).toEqual([]);
  });

  it('have no address in the registry that ships, and an id each', () => {
    const all = [...shippedRegistry.byState.keys()].flatMap((state) =>
      authoritiesNamed(shippedRegistry, state),
    );
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ address, verifiedOn }) => address !== null || verifiedOn !== null)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('the age of an entry', () => {
  it.each([
    [null, 'never_verified'],
    ['2025-11-22', 'fresh'],
    ['2025-11-21', 'old'],
  ] as const)('verified on %s is %s', (verifiedOn, age) => {
    expect(ageOf({ verifiedOn }, '2026-11-22')).toBe(age);
  });
});
