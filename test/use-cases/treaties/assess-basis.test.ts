import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { assessBasis } from '../../../src/use-cases/treaties/assess-basis.ts';
import { refusalOf, registryWorld } from '../../support/registry-world.ts';

let world: Awaited<ReturnType<typeof registryWorld>>;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.close());

describe('asking for the legal basis', () => {
  const spain = { kind: 'mla', direction: 'outgoing', state: 'ES', on: '2026-06-01' } as const;

  it.each(roles)('is open to the %s', async (role) => {
    expect((await assessBasis(await world.as(role), spain)).verdict).toBe('treaty');
  });

  it('judges by today in our time zone where no day is given', async () => {
    const { on: _, ...today } = spain;
    const context = await world.as('prosecutor');
    const atMidnight = { ...context, clock: { now: () => '2012-11-30T18:00:00.000Z' } };
    const earlier = { ...context, clock: { now: () => '2012-11-30T17:59:59.999Z' } };
    expect((await assessBasis(atMidnight, today)).verdict).toBe('treaty');
    expect((await assessBasis(earlier, today)).verdict).toBe('reciprocity');
  });

  it('names titles in the language asked for, else in the reader’s own', async () => {
    const context = await world.as('prosecutor');
    expect((await assessBasis(context, spain)).bases[0]?.titleLanguage).toBe('ru');
    expect((await assessBasis(context, { ...spain, language: 'en' })).bases[0]?.titleLanguage).toBe('en');
  });

  it.each([
    [{ state: 'ZZ' }, 'unknown_state /state'],
    [{ state: 'KZ' }, 'own_state /state'],
    [{ kind: 'deportation' }, 'unknown_value /kind'],
    [{ offences: ['piracy'] }, 'unknown_value /offences/0'],
    [{ on: '2023-02-30' }, 'not_a_date /on'],
  ])('refuses %o, naming the field', async (change, finding) => {
    const attempt = assessBasis(
      await world.as('prosecutor'),
      JSON.parse(JSON.stringify({ ...spain, ...change })),
    );
    expect(await refusalOf(attempt)).toEqual(['invalid', finding]);
  });
});
