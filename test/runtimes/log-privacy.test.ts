import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { openConnection } from '../../src/persistence/sqlite-engine.ts';
import { openNodeServices } from '../../src/runtimes/node-services.ts';
import { issueToken } from '../../src/use-cases/users/issue-token.ts';
import { aUser } from '../support/change-builders.ts';
import { type NodeProgram, startNodeProgram } from '../support/node-program.ts';

const surname = 'Жыртбаева';
const email = 'zhyrtbayeva.only.here@example.org';
const password = 'wholly-invented-passphrase-77';

let dataDir: string;
let server: NodeProgram;
let token: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'komek-privacy-'));
  const { services, close } = await openNodeServices(parseConfig({ DATA_DIR: dataDir }));
  const passwordHash = await services.auth.passwords.hash(password);
  await services.stores.users.create(
    aUser({ email, name: surname, role: 'prosecutor', office: 'AST', language: 'en', passwordHash }),
  );
  token = await issueToken({ ...services, actor: { type: 'system', job: 'command line' } }, { email });
  await close();
  server = await startNodeProgram({ DATA_DIR: dataDir, STOP_DELAY: '0' });
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const request = {
  kind: 'mla',
  direction: 'outgoing',
  state: 'ES',
  caseTitle: `Дело ${surname}`,
  persons: [{ surname, givenNames: 'Вымысел', nationalities: ['KZ'], role: 'accused' }],
};
const asked: string[] = [];

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(server.url + path, { redirect: 'manual', ...init });
  asked.push(`${init.method ?? 'GET'} ${answer.status}`);
  return answer;
}
const bearer = () => ({ authorization: `Bearer ${token}` });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { origin: server.url, ...headers },
    body: new URLSearchParams(fields),
  });

async function uploadTo(id: string): Promise<Response> {
  const body = new FormData();
  body.set('file', new File([surname], `${surname}.pdf`, { type: 'application/pdf' }));
  body.set('type', 'court_order');
  body.set('language', 'ru');
  body.set('released', 'false');
  return ask(`/api/v1/requests/${id}/documents`, { method: 'POST', headers: bearer(), body });
}

/** A day at the counter, with slips of every kind. Gives every secret of it. */
async function aDay(): Promise<string[]> {
  const signedIn = await post('/api/v1/sessions', { email, password });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  await post('/api/v1/sessions', { email, password: surname });
  await form('/sign-in', { email, password: surname });
  await form('/reset', { email });
  for (const page of ['setup', 'invitation', 'reset']) await ask(`/${page}/${token}`);
  const created = await post('/api/v1/requests', request, bearer());
  const { id = '' } = (await created.json()) as { id?: string };
  await ask(`/api/v1/requests/${id}`, { headers: bearer() });
  await ask(`/api/v1/requests?q=${encodeURIComponent(surname)}`, { headers: bearer() });
  await ask(`/requests?q=${encodeURIComponent(surname)}`, { headers: { cookie } });
  await ask(`/${encodeURIComponent(surname)}`, { headers: { cookie } });
  await ask(`/api/v1/${encodeURIComponent(surname)}`, { headers: { 'x-request-id': email, ...bearer() } });
  await post('/api/v1/requests', `{"caseTitle": "${surname}`, bearer());
  await post('/api/v1/requests', { ...request, kind: surname }, bearer());
  await post('/api/v1/requests', request, { ...bearer(), 'idempotency-key': email });
  await ask('/api/v1/me', { headers: { authorization: `Bearer ${surname.length}${token}x` } });
  await uploadTo(id);
  return [id, cookie.split('=')[1] ?? ''];
}

/** The same with a database of which a part is gone, so that the drivers complain in their own words. */
async function aBadDay(): Promise<void> {
  const connection = openConnection(join(dataDir, 'komek.db'));
  connection.pragma('foreign_keys = OFF');
  for (const table of ['SignInFailure', 'RequestContent', 'OneTimeLink'])
    connection.exec(`DROP TABLE "${table}"`);
  await post('/api/v1/requests', request, bearer());
  await post('/api/v1/sessions', { email, password });
  await form('/sign-in', { email, password });
  await form('/reset', { email });
  connection.exec('DROP TABLE "ApiToken"; ALTER TABLE "User" DROP COLUMN "name"');
  await ask(`/api/v1/requests?q=${encodeURIComponent(surname)}`, { headers: bearer() });
  await post('/api/v1/sessions', { email, password });
  connection.close();
}

describe('what the server writes', () => {
  it('names routes, statuses and roles, and holds no name, address, secret, search or record', async () => {
    const secrets = await aDay();
    await aBadDay();
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(asked).toEqual(
      expect.arrayContaining([
        'POST 204',
        'POST 201',
        'GET 200',
        'POST 401',
        'POST 422',
        'POST 400',
        'POST 500',
        'GET 500',
        'GET 404',
      ]),
    );

    const said = server.said();
    for (const secret of [surname, encodeURIComponent(surname), email, password, token, ...secrets]) {
      expect(secret).not.toBe('');
      expect(said).not.toContain(secret);
    }
    const lines = said
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('Komek is at') && !line.startsWith('There is no administrator'));
    const entries = lines.map((line): object => JSON.parse(line));
    const answered = entries.filter((entry) => 'route' in entry);
    expect(answered.length).toBeGreaterThanOrEqual(asked.length);
    const known = [
      'time',
      'level',
      'method',
      'route',
      'status',
      'ms',
      'requestId',
      'role',
      'job',
      'trouble',
      'error',
      'code',
      'reason',
      'at',
    ];
    expect([...new Set(entries.flatMap(Object.keys))].filter((key) => !known.includes(key))).toEqual([]);
    expect(answered).toContainEqual(
      expect.objectContaining({ role: 'prosecutor', route: '/api/v1/requests/:id', status: 200 }),
    );
    expect(answered).toContainEqual(
      expect.objectContaining({ level: 'error', status: 500, at: expect.any(Array) }),
    );
  }, 40_000);
});
