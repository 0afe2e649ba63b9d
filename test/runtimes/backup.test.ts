import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppServices } from '../../src/http/context.ts';
import { addDocument } from '../../src/use-cases/requests/add-document.ts';
import { createRequest } from '../../src/use-cases/requests/create-request.ts';
import { readDocument } from '../../src/use-cases/requests/read-document.ts';
import { actorOfUser } from '../../src/use-cases/users/actor-of-user.ts';
import { signIn } from '../../src/use-cases/users/sign-in.ts';
import { refusal } from '../support/account-world.ts';
import { spanishRequest } from '../support/request-world.ts';
import { type CommandLine, commandLine, password, prosecutor } from './command-line.ts';

const email = 'prosecutor@komek.example';
const bytes = new TextEncoder().encode('An invented paper');
let line: CommandLine;
let request: string;
let document: string;
let file: string;
let restored: string;

beforeEach(async () => {
  line = commandLine();
  file = join(line.folder, 'komek.backup');
  restored = join(line.folder, 'restored');
  await line.komek([...prosecutor, '--password-stdin'], { input: password });
  await line.withServices(async (services) => {
    const ctx = await asProsecutor(services);
    request = (await createRequest(ctx, spanishRequest)).id;
    document = await addPaper(ctx);
  });
});
afterEach(() => line.remove());

async function asProsecutor(services: AppServices) {
  const user = await services.stores.users.findByEmail(email);
  if (!user) throw new Error('The account is missing');
  return { ...services, actor: actorOfUser(user) };
}

async function addPaper(ctx: Awaited<ReturnType<typeof asProsecutor>>): Promise<string> {
  const facts = { fileName: 'paper.txt', mediaType: 'text/plain', type: 'translation', language: 'ru' };
  return (await addDocument(ctx, request, { ...facts, bytes })).id;
}

/** Everything a table of the data folder holds. */
function rows(dataDir: string, table: string): unknown[] {
  const database = new Database(join(dataDir, 'komek.db'), { readonly: true });
  const all = database.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all();
  database.close();
  return all;
}

describe('komek backup and restore', () => {
  it('bring everything back while the server keeps running: accounts, requests, log, papers', async () => {
    await line.withServices(async (services) => {
      expect(await line.komek(['backup', file])).toMatchObject({ status: 0, errors: [] });
      await addPaper(await asProsecutor(services));
    });
    const ran = await line.komek(['restore', file], { dataDir: restored });
    expect(ran).toEqual({
      status: 0,
      out: [
        expect.stringContaining('Restored the database and 1 documents'),
        'Checked 1 requests, 2 log entries, 0 daily digests: no fault found.',
      ],
      errors: [],
    });
    expect(readdirSync(restored).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const table of ['User', 'Office', 'Treaty', 'RequestContent', 'SearchTerm'])
      expect(rows(restored, table)).toEqual(rows(line.dataDir, table));
    expect(rows(restored, 'Action')).toHaveLength(2);
    await line.withServices(async (services) => {
      expect(await refusal(signIn(services, { email, password }))).toBe('none');
      const paper = await readDocument(await asProsecutor(services), request, document);
      expect(paper).toMatchObject({ fileName: 'paper.txt', bytes: expect.anything() });
      expect(new TextDecoder().decode(paper.bytes)).toBe('An invented paper');
    }, restored);
  });

  it('a backup is never written over another file, and leaves nothing half done', async () => {
    writeFileSync(file, 'mine');
    const ran = await line.komek(['backup', file]);
    expect(ran).toEqual({ status: 1, out: [], errors: [`${file} exists already. Give another name.`] });
    expect(readdirSync(line.folder).sort()).toEqual(['data', 'komek.backup']);
  });

  it('there is no backup of a data folder without a database', async () => {
    const ran = await line.komek(['backup', file], { dataDir: join(line.folder, 'elsewhere') });
    expect(ran).toMatchObject({ status: 1, errors: [expect.stringContaining('Is DATA_DIR right?')] });
    expect(existsSync(file)).toBe(false);
  });

  it('a restore goes into an empty folder only', async () => {
    await line.komek(['backup', file]);
    const ran = await line.komek(['restore', file]);
    expect(ran).toMatchObject({ status: 1, errors: [expect.stringContaining('is not empty')] });
  });

  it('a file that is no backup, or holds other things, restores nothing', async () => {
    writeFileSync(file, 'Invented');
    expect(await line.komek(['restore', file], { dataDir: restored })).toMatchObject({ status: 1 });
    const strange = join(line.folder, 'strange.backup');
    mkdirSync(join(line.folder, 'stage'));
    writeFileSync(join(line.folder, 'stage', 'evil.sh'), 'Invented');
    await create({ file: strange, cwd: join(line.folder, 'stage') }, ['evil.sh']);
    const ran = await line.komek(['restore', strange], { dataDir: restored });
    expect(ran).toMatchObject({ status: 1, errors: [expect.stringContaining('evil.sh')] });
    expect(readdirSync(restored)).toEqual([]);
  });

  it('a backup whose paper was changed restores nothing and names the paper', async () => {
    const [{ sha256 } = { sha256: '' }] = rows(line.dataDir, 'Document') as { sha256: string }[];
    writeFileSync(join(line.dataDir, 'documents', sha256.slice(0, 2), sha256.slice(2)), 'Another paper');
    await line.komek(['backup', file]);
    const ran = await line.komek(['restore', file], { dataDir: restored });
    expect(ran).toMatchObject({ status: 1, errors: [expect.any(String), expect.stringContaining(sha256)] });
    expect(readdirSync(restored)).toEqual([]);
  });
});
