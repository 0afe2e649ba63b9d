import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../../src/runtimes/commands/archive.ts';
import { ask, type DataFolder, openDataFolder, type Server } from '../support/data-folder.ts';
import { startProgram } from '../support/story-program.ts';

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };

let data: DataFolder;
let server: Server;
let token: string;
beforeAll(async () => {
  data = openDataFolder();
  token = data.addPerson('prosecutor', ['--office', 'AST']);
  server = await data.serve();
}, 60_000);
afterAll(() => data.remove());

/** Files requests with a paper each until told to stop; answers with the references, as they were acknowledged. */
function load() {
  const written: string[] = [];
  let isOver = false;
  const write = async () => {
    while (!isOver) {
      const { body } = await ask(server, token, '/requests', { body: draft });
      const form = new FormData();
      form.set('file', new File([`Invented ${body.reference}`], 'paper.txt', { type: 'text/plain' }));
      form.set('type', 'other');
      form.set('language', 'ru');
      const added = await fetch(`${server.baseUrl}/api/v1/requests/${body.id}/documents`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      expect(added.status).toBe(201);
      written.push(body.reference);
    }
  };
  const writers = Promise.all([write(), write(), write(), write()]);
  return {
    written,
    async stop() {
      isOver = true;
      await writers;
    },
  };
}

function everyTable(file: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new Database(file, { readonly: true });
  const names = database
    .prepare<[], { name: string }>(`SELECT "name" FROM sqlite_master WHERE "type" = 'table' ORDER BY 1`)
    .all();
  const tables = names.map(({ name }) => [
    name,
    database.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all(),
  ]);
  database.close();
  return Object.fromEntries(tables);
}

const papersIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'documents'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      expect(path.replaceAll('/', '')).toMatch(new RegExp(`${digest}$`));
      return digest;
    })
    .sort();

describe('a backup while people work', () => {
  it('holds everything acknowledged before it, and comes back as it was, row by row and paper by paper', {
    timeout: 60_000,
  }, async () => {
    const work = load();
    await expect.poll(() => work.written.length, { timeout: 20_000 }).toBeGreaterThan(20);
    const before = [...work.written];
    const folder = join(data.folder, '..', 'backups');
    const backup = startProgram(
      [process.execPath, 'dist/komek.js', 'backup', '--into', folder, '--keep', '3'],
      { DATA_DIR: data.folder },
    );
    await backup.until(/Backed up the database and \d+ documents/, 30_000);
    const after = work.written.length;
    await work.stop();
    expect(after, 'work went on meanwhile').toBeGreaterThan(before.length);

    // What it was made in goes after it was told.
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toHaveLength(1);
    const [name = ''] = readdirSync(folder);
    const unpacked = join(data.folder, '..', 'unpacked');
    mkdirSync(unpacked);
    await unpack(join(folder, name), unpacked);
    const held = everyTable(join(unpacked, 'komek.db'));
    const references = new Set(held.Request?.map((row) => (row as { reference: string }).reference));
    expect(before.filter((reference) => !references.has(reference))).toEqual([]);
    expect(papersIn(unpacked)).toHaveLength(held.Document?.length ?? 0);

    const restored = join(data.folder, '..', 'restored');
    expect(data.komek(['restore', join(folder, name)], { folder: restored })).toMatch(/: no fault found\.$/);
    const back = everyTable(join(restored, 'komek.db'));
    expect(Object.keys(held).length).toBeGreaterThan(15);
    expect(back).toEqual(held);
    expect(papersIn(restored)).toEqual(papersIn(unpacked));
  });
});
