import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createResendEvents } from '../../src/notifications/resend-events.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';

const secret = `whsec_${Buffer.from('a signing secret of the tests').toString('base64')}`;

let app: TestApp;
let admin: Ask;
let reader: UserRow;
beforeAll(async () => {
  app = await testApp({ readMailEvent: createResendEvents(secret) });
  admin = await app.as('admin');
  reader = await app.person('prosecutor', { email: 'Reader@komek.example' });
});
afterAll(() => app.close());

interface Told {
  readonly type: string;
  readonly to?: string;
  readonly at?: string;
  readonly data?: object;
}

function told({ type, to = 'reader@komek.example', at = '2026-11-30T10:00:00.000Z', data }: Told): string {
  return JSON.stringify({ type, created_at: at, data: { email_id: 'e1', to: [to], subject: '', ...data } });
}

/** Signed as Standard Webhooks say. */
function send(body: string, { signedAt = Date.now(), key = secret, signed = body } = {}) {
  const id = `msg_${crypto.randomUUID()}`;
  const timestamp = String(Math.floor(signedAt / 1_000));
  const bytes = Buffer.from(key.replace('whsec_', ''), 'base64');
  const mac = createHmac('sha256', bytes).update(`${id}.${timestamp}.${signed}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${mac}`,
  };
  return app.ask('/webhooks/resend', { method: 'POST', body, headers }).then(({ status }) => status);
}

const troubleOf = async (email: string) => {
  const { items } = await (await admin('/api/v1/users?limit=200')).json();
  return items.find((user: UserRow) => user.email === email)?.mailTrouble;
};
const adminMails = async () => {
  const { items } = await app.services.stores.outbox.list({}, { limit: 200 });
  return items.filter(({ template }) => template === 'mail-trouble').length;
};

describe('what the mail service tells of a message', () => {
  test('that bounced marks the account, and tells the administrators once', async () => {
    expect(await send(told({ type: 'email.bounced', data: { bounce: { type: 'Permanent' } } }))).toBe(204);
    expect(await troubleOf(reader.email)).toEqual({ kind: 'bounced', at: '2026-11-30T10:00:00.000Z' });
    const mails = await adminMails();
    expect(mails).toBeGreaterThan(0);
    expect(await send(told({ type: 'email.bounced', data: { bounce: { type: 'Permanent' } } }))).toBe(204);
    expect(await adminMails()).toBe(mails);
  });

  test('that arrived later ends it, one that arrived before does not', async () => {
    expect(await send(told({ type: 'email.delivered', at: '2026-11-30T09:59:59.000Z' }))).toBe(204);
    expect(await troubleOf(reader.email)).not.toBeNull();
    expect(await send(told({ type: 'email.delivered', at: '2026-11-30T10:05:00.000Z' }))).toBe(204);
    expect(await troubleOf(reader.email)).toBeNull();
  });

  test('that its reader called unwanted marks the account', async () => {
    const { email } = await app.person('auditor', { email: 'auditor@komek.example' });
    expect(await send(told({ type: 'email.complained', to: email }))).toBe(204);
    expect(await troubleOf(email)).toMatchObject({ kind: 'complained' });
    const page = await (await app.signedIn(await app.person('admin')))('/users?limit=200');
    expect(await page.text()).toContain('Marked our mail as unwanted');
  });

  test.each([
    [
      'a mailbox that is full for a while',
      { type: 'email.bounced', data: { bounce: { type: 'Transient' } } },
    ],
    ['a message that was opened', { type: 'email.opened' }],
    ['an event of another kind', { type: 'domain.updated' }],
    ['an address of nobody', { type: 'email.bounced', to: 'nobody@komek.example' }],
  ])('%s is no trouble', async (_, event) => {
    const mails = await adminMails();
    expect(await send(told(event))).toBe(204);
    expect(await troubleOf(reader.email)).toBeNull();
    expect(await adminMails()).toBe(mails);
  });
});

describe('what somebody else tells', () => {
  const body = told({ type: 'email.bounced' });
  const other = `whsec_${Buffer.from('another signing secret').toString('base64')}`;

  test.each([
    ['signed with another secret', { key: other }],
    ['changed after it was signed', { signed: told({ type: 'email.opened' }) }],
    ['signed an hour ago', { signedAt: Date.now() - 3_600_000 }],
  ])('%s is refused and changes nothing', async (_, how) => {
    expect(await send(body, how)).toBe(403);
    expect(await troubleOf(reader.email)).toBeNull();
  });

  test('is refused without a signature', async () => {
    const answer = await app.ask('/webhooks/resend', { method: 'POST', body });
    expect(answer.status).toBe(403);
  });
});

test('without a secret there is no such address', async () => {
  const plain = await testApp();
  expect((await plain.ask('/webhooks/resend', { method: 'POST', body: '{}' })).status).toBe(404);
  await plain.close();
});
