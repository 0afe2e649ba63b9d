import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  type DataFolder,
  emailOf,
  openDataFolder,
  password,
  type Server,
} from '../support/data-folder.ts';
import { type FakeResend, startFakeResend } from '../support/fake-resend.ts';

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };

let data: DataFolder;
let resend: FakeResend;
let one: Server;
let other: Server;
let admin: string;
let prosecutor: string;

beforeAll(async () => {
  data = openDataFolder();
  resend = await startFakeResend();
  const mail = { RESEND_API_KEY: 're_two', RESEND_BASE_URL: resend.url };
  [one, other] = await Promise.all([data.serve(mail), data.serve(mail)]);
  admin = data.addPerson('admin');
  prosecutor = data.addPerson('prosecutor', ['--office', 'AST']);
}, 60_000);
afterAll(async () => {
  await data.remove();
  await resend.stop();
});

const both = <Result>(work: (server: Server) => Promise<Result>) => Promise.all([one, other].map(work));
const signIn = (server: Server, typed: string, role: 'admin' | 'prosecutor' | 'auditor') =>
  ask(server, '', '/sessions', { body: { email: emailOf(role), password: typed } });
const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie()[0]?.split(';')[0] ?? '';
const me = async (server: Server, cookie: string) =>
  (await ask(server, '', '/me', { headers: { cookie } })).status;

describe('two processes on one data folder, begun at the same moment', () => {
  it('answer as one: a request filed with the one is read from the other', async () => {
    const { body } = await ask(one, prosecutor, '/requests', { body: draft });
    expect((await ask(other, prosecutor, `/requests/${body.id}`)).body).toMatchObject({ id: body.id });
  });

  it('number what is filed with both at once without gaps', async () => {
    const filed = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        ask(turn % 2 ? one : other, prosecutor, '/requests', { body: draft }),
      ),
    );
    const numbers = filed.map(({ body }) => Number(body.reference.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  it('let one of two racing steps be taken, and tell the other', async () => {
    const { body } = await ask(one, prosecutor, '/requests', { body: draft });
    const withdraw = { action: 'withdraw', payload: { reason: 'Raced' } };
    const answers = await both((server) =>
      ask(server, prosecutor, `/requests/${body.id}/actions`, { body: withdraw }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const log = await ask(one, prosecutor, `/requests/${body.id}/actions`);
    expect(log.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'draft_created',
      'withdraw',
    ]);
  });

  it('give one answer for one Idempotency-Key sent to both at once, after one effect', async () => {
    for (let round = 0; round < 5; round++) {
      const headers = { 'idempotency-key': `filed-${round}` };
      const filed = await both((server) => ask(server, prosecutor, '/requests', { body: draft, headers }));
      expect(filed.map(({ status }) => status)).toEqual([201, 201]);
      expect(filed[1]?.body).toEqual(filed[0]?.body);

      const step = { body: { action: 'withdraw', payload: { reason: 'Once' } }, headers };
      const path = `/requests/${filed[0]?.body.id}/actions`;
      const taken = await both((server) =>
        ask(server, prosecutor, path, { ...step, headers: { 'idempotency-key': `taken-${round}` } }),
      );
      expect(taken.map(({ status }) => status)).toEqual([201, 201]);
      expect(taken[1]?.body).toEqual(taken[0]?.body);

      const person = { email: `invited-${round}@demo.example`, name: 'Demo Invited', role: 'auditor' };
      const invited = await both((server) =>
        ask(server, admin, '/users', { body: person, headers: { 'idempotency-key': `invited-${round}` } }),
      );
      expect(invited.map(({ status }) => status)).toEqual([201, 201]);
      expect(invited[1]?.body.id).toBe(invited[0]?.body.id);
    }
  });

  it('count wrong passwords together', async () => {
    data.addPerson('auditor');
    for (let turn = 0; turn < 5; turn++)
      expect((await signIn(turn % 2 ? one : other, 'a wrong sentence', 'auditor')).status).toBe(401);
    const refused = await both((server) => signIn(server, password, 'auditor'));
    expect(refused.map(({ status }) => status)).toEqual([429, 429]);
  });

  it('end a session together', async () => {
    const cookie = cookieOf(await signIn(one, password, 'prosecutor'));
    expect(await both((server) => me(server, cookie))).toEqual([200, 200]);
    const ended = await ask(other, '', '/sessions', { method: 'DELETE', headers: { cookie } });
    expect(ended.status).toBe(204);
    expect(await both((server) => me(server, cookie))).toEqual([401, 401]);
  });

  it('see a correction of the registry at the next request, whichever made it', async () => {
    const version = (server: Server) =>
      ask(server, prosecutor, '/registry/summary').then(({ body }) => body.registryVersion);
    const [before, same] = await both(version);
    expect(same).toBe(before);
    correctTitle(join(data.folder, 'komek.db'), 'kz-es-mla-2011', 'Corrected in this test');
    expect(await both(version)).toEqual([`${before}+1`, `${before}+1`]);
    const titles = await both((server) => ask(server, prosecutor, '/treaties/kz-es-mla-2011'));
    expect(titles.map(({ body }) => body.titles.en)).toEqual([
      'Corrected in this test',
      'Corrected in this test',
    ]);
  });

  it('send each message once, however many wait and however slow the provider', async () => {
    const before = resend.calls.length;
    const invited = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => {
        const body = { email: `guest-${turn}@demo.example`, name: 'Demo Guest', role: 'auditor' };
        return ask(turn % 2 ? one : other, admin, '/users', { body });
      }),
    );
    expect(new Set(invited.map(({ status }) => status))).toEqual(new Set([201]));
    const waiting = async () =>
      (await ask(one, admin, '/deliveries?status=queued&limit=1')).body.total as number;
    await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
    expect(resend.calls.length - before).toBe(40);
    expect(new Set(resend.calls.map(({ key }) => key)).size).toBe(resend.calls.length);
  });

  it('leave a log that verifies', () => {
    expect(data.komek(['audit', 'verify'])).toMatch(/: no fault found\.$/);
  });
});

/** As a treaty officer's correction stands in the database. */
function correctTitle(file: string, id: string, title: string): void {
  const database = new Database(file, { timeout: 5_000 });
  const correction = JSON.stringify({ titles: { en: title, ru: title, kk: title } });
  database.transaction(() => {
    database
      .prepare('UPDATE "Treaty" SET "correction" = ?, "correctedAt" = ? WHERE "id" = ?')
      .run(correction, new Date().toISOString(), id);
    database.prepare(`INSERT INTO "Setting" ("key", "value") VALUES ('registry.corrections', '1')`).run();
  })();
  database.close();
}
