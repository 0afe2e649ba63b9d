import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/persistence/engine.ts';
import { findTrouble } from '../../src/persistence/find-trouble.ts';
import { migrateSqlite } from '../../src/persistence/migrate-sqlite.ts';
import { openConnection } from '../../src/persistence/sqlite-engine.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

let opened: TestStores;
beforeEach(() => {
  opened = openTestStores();
});
afterEach(() => opened.close());

const beside = () => openConnection(`${opened.folder}/komek.db`);

describe('a SQLite file', () => {
  it('that is migrated and can be written has no trouble, and is really written', async () => {
    expect(await findTrouble(opened.engine)).toBeUndefined();
    const connection = beside();
    const written = () =>
      connection.prepare('SELECT value FROM "Setting" WHERE key = ?').pluck().get('watch.written');
    const first = written();
    expect(first).toMatch(/^\d{4}-/);
    await pause(5);
    await findTrouble(opened.engine);
    expect(written()).not.toBe(first);
    connection.close();
  });

  it('of another version says which is the older', async () => {
    const connection = beside();
    connection
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'x', '29990101000000_later')`,
      )
      .run();
    expect(await findTrouble(opened.engine)).toEqual({ code: 'newer_version' });
    connection.exec('DELETE FROM "_prisma_migrations"');
    expect(await findTrouble(opened.engine)).toEqual({ code: 'migrations_missing' });
    connection.close();
  });

  it('that takes no writes is not ready, though it can be read', async () => {
    const connection = beside();
    connection.exec(
      `CREATE TRIGGER full BEFORE INSERT ON "Setting" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
    );
    expect(await findTrouble(opened.engine)).toMatchObject({ code: 'database_not_writable' });
    connection.exec('DROP TRIGGER full');
    expect(await findTrouble(opened.engine)).toBeUndefined();
    connection.close();
  });

  it('that another program is writing to is waited for, one that stays locked not for long, nor anything else meanwhile', async () => {
    const connection = beside();
    connection.exec('BEGIN IMMEDIATE');
    const brief = findTrouble(opened.engine);
    await pause(200);
    connection.exec('ROLLBACK');
    expect(await brief).toBeUndefined();

    connection.exec('BEGIN IMMEDIATE');
    const startedAt = performance.now();
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 10);
    expect(await findTrouble(opened.engine)).toMatchObject({ code: 'database_locked' });
    clearInterval(turning);
    expect(performance.now() - startedAt).toBeLessThan(1_200);
    expect(turns).toBeGreaterThan(20);
    connection.exec('ROLLBACK');
    connection.close();
  });

  it('that was deleted under the server is told, though writing to it seems to go on', async () => {
    rmSync(`${opened.folder}/komek.db`);
    expect(await findTrouble(opened.engine)).toMatchObject({ code: 'database_gone' });
    migrateSqlite(`${opened.folder}/komek.db`);
    expect(await findTrouble(opened.engine)).toMatchObject({ code: 'database_gone' });
  });

  it('that cannot be read is told as silent', async () => {
    const connection = beside();
    connection.exec('DROP TABLE "Setting"');
    connection.close();
    expect(await findTrouble(opened.engine)).toMatchObject({ code: 'database_silent' });
  });
});

it('a database that never answers is told after a second', async () => {
  const hanging: Engine = { ...opened.engine, query: () => new Promise(() => undefined) };
  const startedAt = performance.now();
  expect(await findTrouble(hanging)).toEqual({ code: 'database_slow' });
  expect(performance.now() - startedAt).toBeLessThan(1_300);
});

it('many who ask within a second get one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => opened.stores.watch.findTrouble()));
  expect(new Set(answers)).toEqual(new Set([undefined]));
  const connection = beside();
  connection.exec('DROP TABLE "Setting"');
  connection.close();
  expect(await opened.stores.watch.findTrouble()).toBeUndefined();
  await pause(1_050);
  expect(await opened.stores.watch.findTrouble()).toMatchObject({ code: 'database_silent' });
});
