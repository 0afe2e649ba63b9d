import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createResendSender } from '../../src/notifications/resend-sender.ts';
import { type FakeResend, startFakeResend } from '../support/fake-resend.ts';

const message = {
  id: '01900000-0000-7000-8000-000000000001',
  to: 'demo.reader@example.org',
  from: 'Komek <komek@example.org>',
  subject: 'Action needed',
  html: '<p>Open it</p>',
  text: 'Open it',
};

let provider: FakeResend;
beforeEach(async () => {
  provider = await startFakeResend();
});
afterEach(() => provider.stop());

const send = () =>
  createResendSender({ apiKey: 're_test', baseUrl: `${provider.url}/`, timeoutMs: 300 }).send(message);

describe('a message handed to Resend', () => {
  test('arrives with both parts, and the provider’s id is kept', async () => {
    expect(await send()).toEqual({ ok: true, providerId: 'provider-1' });
    const [arrived] = provider.accepted;
    expect(arrived?.key).toBe(message.id);
    expect(arrived?.authorization).toBe('Bearer re_test');
    expect(arrived?.body).toMatchObject({
      to: message.to,
      from: message.from,
      subject: message.subject,
      html: message.html,
      text: message.text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  });

  test('is one message however often it is sent', async () => {
    expect(await send()).toEqual(await send());
    expect(provider.calls).toHaveLength(2);
    expect(provider.accepted).toHaveLength(1);
  });

  test('is one message when the connection broke after the provider had taken it', async () => {
    provider.next({ answer: 'accepts_then_hangs_up' });
    expect(await send()).toMatchObject({ ok: false, permanent: false });
    expect(await send()).toEqual({ ok: true, providerId: 'provider-1' });
    expect(provider.accepted).toHaveLength(1);
  });
});

describe('a message Resend does not take', () => {
  test('is tried again after the pause the provider asks for', async () => {
    provider.next({ answer: 'rate_limited', retryAfter: '37' });
    expect(await send()).toMatchObject({ ok: false, permanent: false, retryAfterSeconds: 37 });
  });

  test('is tried again when the provider has a fault, also one that does not answer in JSON', async () => {
    provider.next({ answer: 'server_error' }, { answer: 'bad_gateway_page' });
    expect(await send()).toMatchObject({
      ok: false,
      permanent: false,
      error: expect.stringContaining('500'),
    });
    expect(await send()).toMatchObject({
      ok: false,
      permanent: false,
      error: expect.stringContaining('502'),
    });
  });

  test('is tried again when no answer comes in time', async () => {
    provider.next({ answer: 'silence' });
    expect(await send()).toEqual({ ok: false, permanent: false, error: 'no answer within 300 ms' });
  });

  test('is tried again when the provider cannot be reached', async () => {
    await provider.stop();
    expect(await send()).toMatchObject({ ok: false, permanent: false });
  });

  test('waits for a mended setting when the key is wrong', async () => {
    provider.next({ answer: 'wrong_key' });
    expect(await send()).toMatchObject({
      ok: false,
      permanent: false,
      error: expect.stringContaining('401'),
    });
  });

  test('is given up when it is refused as invalid, and the reason is kept without the address', async () => {
    provider.next({ answer: 'invalid' });
    const result = await send();
    expect(result).toMatchObject({ ok: false, permanent: true });
    expect(result).toMatchObject({ error: '422 validation_error: Invalid `to` field: [address]' });
  });

  test('is given up when its key already carried another content', async () => {
    await send();
    const sender = createResendSender({ apiKey: 're_test', baseUrl: provider.url });
    expect(await sender.send({ ...message, subject: 'Other' })).toMatchObject({ ok: false, permanent: true });
  });
});
