import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppServices } from '../../src/http/context.ts';
import { pack, unpack } from '../../src/runtimes/commands/archive.ts';
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
  const facts = { fileName: 'paper.txt', type: 'translation', language: 'ru' };
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
    await line.komek(['backup', file]);
    const stage = join(line.folder, 'stage');
    mkdirSync(stage);
    await unpack(file, stage);
    const sha256 = damagePaper(stage);
    const damaged = join(line.folder, 'damaged.backup');
    await pack(stage, [sha256], damaged);
    const ran = await line.komek(['restore', damaged], { dataDir: restored });
    expect(ran).toMatchObject({ status: 1, errors: [expect.any(String), expect.stringContaining(sha256)] });
    expect(readdirSync(restored)).toEqual([]);
  });
});

/** Changes the paper that stands in a folder, and answers with its digest. */
function damagePaper(folder: string): string {
  const [{ sha256 } = { sha256: '' }] = rows(line.dataDir, 'Document') as { sha256: string }[];
  writeFileSync(join(folder, 'documents', sha256.slice(0, 2), sha256.slice(2)), 'Another paper');
  return sha256;
}

describe('backups in a folder', () => {
  const older = ['komek-20200101T000000Z.backup', 'komek-20200102T000000Z.backup'];
  let folder: string;
  beforeEach(() => {
    folder = join(line.folder, 'backups');
    mkdirSync(folder);
    for (const name of [...older, 'mine.backup']) writeFileSync(join(folder, name), 'Invented');
  });
  const nightly = (keep: string) => line.komek(['backup', '--into', folder, '--keep', keep]);
  const inFolder = () => readdirSync(folder).sort();

  it('are named by the time, and the oldest give way to the new one', async () => {
    const ran = await nightly('2');
    expect(ran).toMatchObject({ status: 0, errors: [] });
    expect(ran.out[1]).toBe(`Deleted the older backup ${older[0]}`);
    const [kept, made, ...others] = inFolder();
    expect([kept, others]).toEqual([older[1], ['mine.backup']]);
    expect(made).toMatch(/^komek-20\d{6}T\d{6}Z\.backup$/);
    const back = await line.komek(['restore', join(folder, made ?? '')], { dataDir: restored });
    expect(back).toMatchObject({ status: 0, errors: [] });
  });

  it('never give way to one that is not whole', async () => {
    const sha256 = damagePaper(line.dataDir);
    const ran = await nightly('1');
    expect(ran).toMatchObject({ status: 1, errors: [expect.any(String), expect.stringContaining(sha256)] });
    expect(inFolder()).toEqual([...older, 'mine.backup']);
  });

  it('stay when the clock was put back, and the new one with them', async () => {
    const future = 'komek-29990101T000000Z.backup';
    writeFileSync(join(folder, future), 'Invented');
    expect((await nightly('2')).status).toBe(0);
    expect(inFolder()).toEqual([
      expect.stringMatching(/^komek-20(?!20)\d{6}T\d{6}Z\.backup$/),
      future,
      'mine.backup',
    ]);
  });

  it('are cleared of what a backup left that was cut off long ago', async () => {
    const left = ['.komek-backup-old', '.komek-backup-new'];
    for (const name of left) mkdirSync(join(folder, name));
    utimesSync(join(folder, '.komek-backup-old'), 1, 1);
    await nightly('9');
    expect(inFolder().filter((name) => name.startsWith('.'))).toEqual(['.komek-backup-new']);
  });

  it.each([
    [['backup'], 'Name a file, or a folder'],
    [['backup', 'x', '--into', 'y'], 'Name a file, or a folder'],
    [['backup', 'x', '--keep', '3'], 'Name a file, or a folder'],
    [['backup', '--into', 'y', '--keep', '0'], 'must be a number from 1'],
  ])('%j is refused in one line', async (words, why) => {
    const ran = await line.komek(words);
    expect(ran).toMatchObject({ status: 1, errors: [expect.stringContaining(why)] });
  });
});
