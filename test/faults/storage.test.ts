import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../src/http/errors.ts';
import type { Who } from '../soak/cast.ts';
import { letWrite } from '../soak/disk.ts';
import { asOrdinary, type Server } from '../soak/server-process.ts';
import { reckon } from '../soak/settle.ts';
import { sqlitePlace } from '../soak/sqlite-place.ts';
import { openStage, type Stage } from '../soak/stage.ts';
import { enclose, openCase } from '../soak/work.ts';
import { noSettings } from '../support/story-program.ts';

let stage: Stage;
let server: Server;
beforeAll(async () => {
  stage = await openStage({ processes: 1, seed: 3, openPlace: async (dataDir) => sqlitePlace(dataDir) });
  server = stage.servers[0] as Server;
  await openCase(stage);
}, 60_000);
afterAll(() => stage.close());

const ask = (who: Who, path: string, body?: object) =>
  fetch(server.baseUrl + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${stage.cast[who].token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const draft = { kind: 'mla', direction: 'incoming', state: 'ES', facts: 'Invented facts' };
const create = (who: Who) => ask(who, '/api/v1/requests', draft);

/** Told in the caller's own language, with when to come again, and without a driver's words. */
async function expectUnavailable(answer: Response, who: Who): Promise<void> {
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { language } = stage.cast[who];
  expect(await answer.json()).toEqual({
    type: 'urn:komek:problem:unavailable',
    title: problems.unavailable.title[language],
    detail: problems.unavailable.detail[language],
    status: 503,
    code: 'unavailable',
    requestId: expect.any(String),
  });
}

describe('when the disk is full', () => {
  const pids = () => [server.pid() ?? 0];

  it('writes are refused in the language of each, lists go on, and all goes on when there is room', async () => {
    stage.disk.fill(pids());
    const filing: readonly Who[] = ['filer', 'colleague', 'executor'];
    expect(new Set(filing.map((who) => stage.cast[who].language)).size).toBe(3);
    for (const who of filing) await expectUnavailable(await create(who), who);
    expect((await ask('filer', '/api/v1/requests')).status).toBe(200);
    expect((await ask('filer', '/api/v1/states/ES/coverage')).status).toBe(200);
    expect((await ask('filer', '/requests')).status).toBe(200);
    const [id] = stage.ledger.cases.keys();
    await expectUnavailable(await ask('executor', `/api/v1/requests/${id}`), 'executor');
    expect((await ask('executor', `/api/v1/requests/${id}/findings`)).status).toBe(200);
    expect(server.said()).toMatch(/"reason":"[^"]*\((SQLITE_FULL|SQLITE_IOERR_WRITE)\)/);

    stage.disk.makeRoom(pids());
    expect(await openCase(stage)).toBeDefined();
  });
});

describe('when documents cannot be written', () => {
  it('a paper is refused, everything else goes on, and papers are taken when it is mended', async () => {
    const documents = join(stage.place.environment.DATA_DIR ?? '', 'documents');
    mkdirSync(documents, { recursive: true });
    letWrite(documents, false);
    const record = await openCase(stage);
    if (!record) throw new Error('No request');
    const form = new FormData();
    form.set('file', new File(['Invented'], 'invented.txt', { type: 'text/plain' }));
    form.set('type', 'other');
    form.set('language', 'ru');
    const { clerk } = record.course;
    const refused = await fetch(`${server.baseUrl}/api/v1/requests/${record.id}/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stage.cast[clerk].token}` },
      body: form,
    });
    await expectUnavailable(refused, clerk);
    letWrite(documents, true);
    await enclose(stage, record);
    expect(record.documents).toHaveLength(1);
  });
});

describe('when another program has locked the database', () => {
  it('a write waits for a short lock; at a long one it is refused, and is taken afterwards', async () => {
    const other = new Database(join(stage.place.environment.DATA_DIR ?? '', 'komek.db'));
    other.exec('BEGIN IMMEDIATE');
    const waiting = openCase(stage);
    await new Promise((done) => setTimeout(done, 1_000));
    other.exec('COMMIT');
    expect(await waiting).toBeDefined();

    other.exec('BEGIN IMMEDIATE');
    const refused = create('filer');
    const startedAt = Date.now();
    for (const path of ['/api/v1/requests', '/api/v1/states/ES/coverage', '/healthz'])
      expect((await ask('filer', path)).status, path).toBe(200);
    expect(Date.now() - startedAt, 'reading does not wait').toBeLessThan(2_000);
    await expectUnavailable(await refused, 'filer');
    other.exec('COMMIT');
    other.close();
    expect(await openCase(stage)).toBeDefined();
  });
});

describe('a data folder that cannot be written to', () => {
  it('is told in one line at the start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'komek-read-only-'));
    letWrite(folder, false);
    const [command = '', ...words] = [...asOrdinary, process.execPath, 'dist/node.js'];
    const start = (dataDir: string) =>
      spawnSync(command, words, {
        env: { ...process.env, ...noSettings, DATA_DIR: dataDir, PORT: '1' },
        encoding: 'utf8',
      });
    for (const dataDir of [folder, join(folder, 'below')]) {
      const { status, stdout, stderr } = start(dataDir);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(
        /^Komek cannot start: The data folder cannot be written to\. [^\n]+ \(EACCES\)\n$/,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('after all this', () => {
  it('the process still runs, and nothing is lost, doubled or left half done', async () => {
    expect(server.hasDied()).toBe(false);
    await reckon(stage, { settleMs: 30_000, askFor: 10, pollMs: 200 });
    expect(stage.tally.violations).toEqual([]);
  }, 60_000);
});
