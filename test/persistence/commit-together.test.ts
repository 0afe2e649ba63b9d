import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createAuditStore } from '../../src/persistence/audit-store.ts';
import { aCreation, aDelivery, aRow } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

describe('commits of one moment', () => {
  let test: TestStores;
  afterEach(() => test.close());

  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => aCreation(aRow({ number: index + 1 })));
  const ids = async () =>
    new Set((await createAuditStore(test.engine).readFiles(null, 200)).map((file) => file.requestId));

  it('are all kept, however many they are', async () => {
    test = openTestStores();
    const creations = numbered(80);
    await Promise.all(creations.map((creation) => test.stores.requests.commit(creation)));
    expect(await ids()).toEqual(new Set(creations.map(({ row }) => row.id)));
  });

  it('lose the one that cannot be, and no other', async () => {
    test = openTestStores();
    const [first, second, ...others] = numbered(5);
    if (!first || !second) throw new Error('There are five');
    const late = aCreation(aRow({ number: 1 }));
    const toNobody = { ...second, deliveries: [aDelivery('nobody')] };
    const outcomes = await Promise.allSettled(
      [first, toNobody, ...others, late].map((creation) => test.stores.requests.commit(creation)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(outcomes.at(-1)).toMatchObject({ reason: { code: 'conflict' } });
    expect(await ids()).toEqual(new Set([first, ...others].map(({ row }) => row.id)));
  });

  it('write the pages that they share once', async () => {
    test = openTestStores();
    const log = join(test.folder, 'komek.db-wal');
    const [first, ...others] = numbered(11);
    if (!first) throw new Error('There are eleven');
    await test.stores.requests.commit(first);
    const before = statSync(log).size;
    for (const creation of others.slice(0, 5)) await test.stores.requests.commit(creation);
    const oneByOne = statSync(log).size - before;
    await Promise.all(others.slice(5).map((creation) => test.stores.requests.commit(creation)));
    const together = statSync(log).size - before - oneByOne;
    expect(together).toBeLessThan(oneByOne / 2);
  });
});
