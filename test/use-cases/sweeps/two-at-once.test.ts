import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteEngine, type SqliteEngine } from '../../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../../src/persistence/stores.ts';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import { sweepHourly } from '../../../src/use-cases/sweeps/sweep-hourly.ts';
import { type RequestWorld, requestWorld, spanishRequest } from '../../support/request-world.ts';

let world: RequestWorld;
let second: SqliteEngine;
beforeEach(async () => {
  world = await requestWorld();
  second = openSqliteEngine(join(world.folder, 'komek.db'));
});
afterEach(async () => {
  await second.close();
  await world.close();
});

it('two processes that sweep at the same moment seal each day once, and neither finds a fault', async () => {
  const prosecutor = await world.as('prosecutor');
  const faults: string[] = [];
  const sweep = (stores = world.stores) =>
    sweepHourly({ ...world.services, stores }, (part, error) => faults.push(`${part}: ${String(error)}`));
  for (let round = 0; round < 4; round++) {
    await world.create(prosecutor, spanishRequest);
    world.clock.advance({ days: 5 });
    await Promise.all([sweep(), sweep(createStores(second)), sweep()]);
  }
  expect(faults).toEqual([]);
  const days = (await world.stores.audit.listDigests()).map(({ day }) => day);
  expect(days).toHaveLength(20);
  expect(new Set(days).size).toBe(20);
  expect((await verifyAudit(await world.as('auditor'))).faults).toEqual([]);
});
