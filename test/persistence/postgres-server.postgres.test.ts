import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outOfReach } from '../../src/persistence/database-errors.ts';
import { migratePostgres } from '../../src/persistence/migrate-postgres.ts';
import { openPostgresEngine, type PostgresEngine } from '../../src/persistence/postgres-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aDelivery, aRow, aStep, aUser, noon } from '../support/change-builders.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { describeEngine } from './engine-suites.ts';

let server: PostgresServer;
const opened: PostgresEngine[] = [];
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  for (const engine of opened) await engine.close();
  await server.remove();
}, 60_000);

const openOn = async (url: string) => {
  const engine = await openPostgresEngine({ url, connections: 5 });
  opened.push(engine);
  return createStores(engine);
};

const migrated = async () => {
  const url = await server.newDatabase();
  await migratePostgres(url);
  return url;
};

describeEngine(async () => openOn(await migrated()));

describe('several processes on one server', () => {
  it('migrate an empty database once, whoever comes first', async () => {
    const url = await server.newDatabase();
    const applied = await Promise.all([1, 2, 3, 4].map(() => migratePostgres(url)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('that file at once leave no gap and give no number twice, and every counter is right', async () => {
    const url = await migrated();
    const processes = await Promise.all([1, 2, 3].map(() => openOn(url)));
    const series = { kind: 'mla', direction: 'outgoing', year: 2031 } as const;
    const numbers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const requests = processes[index % processes.length]?.requests;
        return requests?.withNextNumber(series, async (number) => {
          const reference = `MLA-OUT-2031-${String(number).padStart(6, '0')}`;
          await requests.commit(aCreation(aRow({ ...series, number, reference })));
          return number;
        });
      }),
    );
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    const [stores] = processes;
    const counted = await stores?.requests.counts({ sees: 'all' });
    expect(counted?.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  });

  it('that race for one request: exactly one wins, each time', async () => {
    const url = await migrated();
    const processes = await Promise.all([1, 2, 3].map(() => openOn(url)));
    const [first] = processes;
    let row = aRow();
    await first?.requests.commit(aCreation(row));
    for (let round = 0; round < 20; round++) {
      const results = await Promise.allSettled(processes.map(({ requests }) => requests.commit(aStep(row))));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      row = (await first?.requests.findRow(row.id, { sees: 'all' })) ?? row;
    }
    expect(row.sequence).toBe(21);
  });

  it('never lease a message twice', async () => {
    const url = await migrated();
    const processes = await Promise.all([1, 2, 3, 4].map(() => openOn(url)));
    const user = aUser();
    await processes[0]?.users.create(user);
    const added = Array.from({ length: 200 }, () => aDelivery(user.id));
    await processes[0]?.outbox.add(added);
    const until = '2026-03-02T13:00:00.000Z';
    const taken = await Promise.all(
      processes.map(async ({ outbox }, index) => {
        const mine: string[] = [];
        for (;;) {
          const some = await outbox.lease({ limit: 7, now: noon, until, holder: `holder ${index}` });
          const fresh = some.filter(({ id }) => !mine.includes(id));
          if (fresh.length === 0) return mine;
          mine.push(...fresh.map(({ id }) => id));
          for (const { id } of fresh) await outbox.markSent(id, { at: noon, providerId: null });
        }
      }),
    );
    const ids = taken.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(200);
  });
});

const pause = () => new Promise((done) => setTimeout(done, 20));

describe('a server that dies', () => {
  it('keeps what it acknowledged, and is used again when it is back', async () => {
    const stores = await openOn(await migrated());
    const acknowledged: string[] = [];
    let isOver = false;
    const faults: unknown[] = [];
    const writing = (async () => {
      for (let number = 1; !isOver; number++) {
        const row = aRow({ number });
        try {
          await stores.requests.commit(aCreation(row));
          acknowledged.push(row.id);
        } catch (error) {
          faults.push(error);
          await pause();
        }
      }
    })();
    while (acknowledged.length < 30) await pause();
    await server.kill();
    await server.start();
    const before = acknowledged.length;
    while (acknowledged.length < before + 10) await pause();
    isOver = true;
    await writing;

    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => outOfReach(fault) === undefined)).toEqual([]);
    for (const id of acknowledged) expect(await stores.requests.findRow(id, { sees: 'all' })).toBeDefined();
  }, 60_000);
});
