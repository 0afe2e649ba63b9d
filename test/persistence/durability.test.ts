import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { outOfReach } from '../../src/persistence/database-errors.ts';
import { database } from '../../src/persistence/engine.ts';
import { openSqliteEngine } from '../../src/persistence/sqlite-engine.ts';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aDelivery, aRow, aUser } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

describe('an acknowledged write', () => {
  let test: TestStores | undefined;
  afterEach(() => test?.close());

  it('is there after the program was killed in the middle of its work', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'komek-killed-'));
    const file = join(folder, 'komek.db');
    const program = spawn(process.execPath, ['test/support/commit-for-ever.ts', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: program.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 25) program.kill('SIGKILL');
    }
    if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');

    const engine = openSqliteEngine(file);
    const stores = createStores(engine);
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);
    for (const line of acknowledged) {
      const [requestId = '', userId = ''] = line.split(' ');
      expect((await stores.requests.find(requestId, { sees: 'all' }))?.actions).toHaveLength(1);
      expect(await stores.users.findById(userId)).toBeDefined();
    }
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('never disappears with a commit of somebody else that fails at the same moment', async () => {
    test = openTestStores();
    const { stores } = test;
    const users = Array.from({ length: 100 }, () => aUser());
    const failing = Array.from({ length: 100 }, (_, index) =>
      stores.requests
        .commit(aCreation(aRow({ number: index + 1 }), { deliveries: [aDelivery('nobody')] }))
        .catch((error: Error) => error),
    );
    const writing = users.map((user) => stores.users.create(user));
    const results = await Promise.all(failing);
    await Promise.all(writing);

    expect(results.every((result) => result instanceof Error)).toBe(true);
    for (const { id } of users) expect(await stores.users.findById(id)).toBeDefined();
    expect((await stores.requests.counts({ sees: 'all' })).length).toBe(0);
  });

  it('is written through to the disk on each connection', async () => {
    test = openTestStores();
    const rows = await test.engine.prisma.$queryRaw<{ synchronous: bigint }[]>`PRAGMA synchronous`;
    const [own] = await test.engine.query<{ synchronous: number }>(
      sql<{ synchronous: number }>`PRAGMA synchronous`.compile(database),
    );
    const full = 2;
    expect([Number(rows[0]?.synchronous), own?.synchronous]).toEqual([full, full]);
  });

  it('is refused once the file was deleted, however long the system lets it be written to', async () => {
    test = openTestStores();
    rmSync(join(test.folder, 'komek.db'));
    const isMoved = (error: unknown) => outOfReach(error) === 'SQLITE_READONLY_DBMOVED';
    await expect(test.stores.requests.commit(aCreation())).rejects.toSatisfy(isMoved);
    await expect(test.stores.users.create(aUser())).rejects.toSatisfy(isMoved);
  });

  it('cannot fall into a transaction of the ORM, because none can be opened', async () => {
    test = openTestStores();
    const { prisma } = test.engine;
    const open = prisma.$transaction(async (tx) => tx.setting.create({ data: { key: 'k', value: 'v' } }));
    await expect(open).rejects.toThrow(/Engine.commit/);
    const nested = prisma.user.create({
      data: {
        ...aUser(),
        emailKey: 'nested',
        tokens: { create: { id: 't', hash: 'h', createdAt: '2026-01-01T00:00:00.000Z' } },
      },
    });
    await expect(nested).rejects.toThrow(/Engine.commit/);
    expect(await prisma.setting.count()).toBe(0);
  });
});
