import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTreaty } from '../../../src/use-cases/treaties/get-treaty.ts';
import { refusalOf, registryWorld } from '../../support/registry-world.ts';

let world: Awaited<ReturnType<typeof registryWorld>>;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.close());

describe('one treaty', () => {
  it('comes with its parties, stages, provisions and sources', async () => {
    const treaty = await getTreaty(await world.as('prosecutor'), 'kz-kg-mla-1996');
    expect(treaty.parties.map(({ state }) => state)).toEqual(['KG']);
    expect(treaty.stages.at(-1)).toEqual({ stage: 'in_force', on: '1998-12-18' });
    expect(treaty.provisions?.channel).toBe('direct central authorities');
    expect(treaty.sources.length).toBeGreaterThan(0);
    expect(treaty.amendedBy).toEqual(['kz-kg-mla-protocol-2022']);
    expect(treaty.openRequests).toBeUndefined();
  });

  it('tells a treaty officer how many open requests rest on it', async () => {
    expect((await getTreaty(await world.as('treaty_officer'), 'kz-kg-mla-1996')).openRequests).toBe(0);
  });

  it('is not found under an id nobody gave', async () => {
    expect(await refusalOf(getTreaty(await world.as('prosecutor'), 'kz-xx-mla-1999'))).toEqual(['not_found']);
  });
});
