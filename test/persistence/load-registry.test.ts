import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../src/persistence/load-registry.ts';
import { registrySeedVersion } from '../../src/persistence/registry-seed.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { aTreaty } from '../support/treaty-builders.ts';

let test: TestStores;
beforeEach(() => {
  test = openTestStores();
});
afterEach(() => test.close());

const startAfter = async (version: string) => {
  const { registry } = test.stores;
  await registry.loadSeed([aTreaty()], version);
  await loadRegistry(registry);
  return { version: await registry.version(), treaties: (await registry.load()).treaties.length };
};

describe('a program that starts', () => {
  it('brings its registry in place of an older one', async () => {
    const { version, treaties } = await startAfter('2020-01-01.0123456789ab');
    expect(version).toBe(registrySeedVersion);
    expect(treaties).toBeGreaterThan(100);
  });

  it('brings its registry in place of another one of the same day', async () => {
    const { version } = await startAfter(`${registrySeedVersion.slice(0, 10)}.0123456789ab`);
    expect(version).toBe(registrySeedVersion);
  });

  it('leaves a younger registry alone, for a newer version works beside it', async () => {
    const younger = '2999-01-01.0123456789ab';
    expect(await startAfter(younger)).toEqual({ version: younger, treaties: 1 });
  });
});
