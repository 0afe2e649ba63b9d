import { afterEach, describe, expect, it } from 'vitest';
import { effectiveTreaty } from '../../src/domain/treaties/effective-treaty.ts';
import { loadRegistry } from '../../src/persistence/load-registry.ts';
import { registrySeed, registrySeedVersion } from '../../src/persistence/registry-seed.ts';
import { createRegistrySource } from '../../src/persistence/registry-source.ts';
import { correctionsKey, storeSetting } from '../../src/persistence/registry-statements.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { aTreaty } from '../support/treaty-builders.ts';

const party = {
  state: 'ES',
  status: 'party',
  inForceFrom: null,
  inForceEstimate: null,
  terminatedFrom: null,
  confidence: 'low',
  note: null,
} as const;

describe('the registry in the database', () => {
  let test: TestStores;
  afterEach(() => test.close());

  it('holds every treaty shipped, and loading it again changes nothing', async () => {
    test = openTestStores();
    const { registry } = test.stores;
    await loadRegistry(registry);
    expect(await registry.version()).toBe(registrySeedVersion);
    const { treaties, version } = registrySeed();
    const { treaties: loaded } = await registry.load();
    const byId = new Map(loaded.map((treaty) => [treaty.id, treaty]));
    expect(loaded).toHaveLength(treaties.length);
    for (const treaty of treaties) expect(byId.get(treaty.id)).toEqual(JSON.parse(JSON.stringify(treaty)));
    expect(await registry.loadSeed(treaties, version)).toMatchObject({ added: 0, updated: 0 });
  });

  it('is read again only when its version changed, by a seed or by a correction', async () => {
    test = openTestStores();
    const { registry } = test.stores;
    const source = createRegistrySource(registry);
    await registry.loadSeed([aTreaty()], 'v1');
    const first = await source.current();
    expect(await source.current()).toBe(first);
    await registry.loadSeed([aTreaty({ note: 'newer' })], 'v2');
    const second = await source.current();
    expect(second.treaties[0]?.note).toBe('newer');
    await test.engine.commit([storeSetting(correctionsKey, '1')]);
    const third = await source.current();
    expect([third === second, third.version]).toEqual([false, 'v2+1']);
  });

  it("keeps a treaty officer's correction over a newer seed", async () => {
    test = openTestStores();
    const { registry } = test.stores;
    await registry.loadSeed([aTreaty({ note: 'old', status: 'signed' })], 'v1');
    await test.engine.prisma.treaty.updateMany({
      data: { correction: JSON.stringify({ status: 'in_force' }), correctedAt: '2026-01-01T00:00:00.000Z' },
    });
    const newer = aTreaty({ note: 'new', status: 'signed' });
    expect(await registry.loadSeed([newer], 'v2')).toEqual({
      added: 0,
      updated: 1,
      unchanged: 0,
      corrected: 1,
    });
    expect((await registry.load()).treaties).toEqual([{ ...newer, status: 'in_force' }]);
  });

  it('merges corrected parties by state and leaves the others as shipped', () => {
    test = openTestStores();
    const seed = aTreaty({ parties: [party, { ...party, state: 'TR' }] });
    const corrected = effectiveTreaty(seed, {
      parties: [
        { ...party, confidence: 'high' },
        { ...party, state: 'GE' },
      ],
    });
    expect(corrected.parties.map(({ state, confidence }) => `${state} ${confidence}`)).toEqual([
      'ES high',
      'TR low',
      'GE low',
    ]);
  });
});
