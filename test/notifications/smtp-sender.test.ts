import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { createSmtpSender } from '../../src/notifications/smtp-sender.ts';

const message = {
  id: '01900000-0000-7000-8000-000000000001',
  to: 'demo.reader@example.org',
  from: 'Komek <komek@example.org>',
  subject: 'Жазба назарыңызды талап етеді',
  html: '<p>Open it</p>',
  text: 'Open it',
};
const messageId = `<${message.id}@example.org>`;

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A mail server on this machine; `arrived` fills with the raw messages. */
async function mailServer(options: SMTPServerOptions = {}) {
  const arrived: string[] = [];
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let raw = '';
      stream.on('data', (chunk) => {
        raw += String(chunk);
      });
      stream.on('end', () => {
        arrived.push(raw);
        done();
      });
    },
    ...options,
  });
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  const { port } = started.server.address() as AddressInfo;
  return { arrived, port };
}

const refuse = (responseCode: number): SMTPServerOptions => ({
  onRcptTo: (address, _session, done) =>
    done(Object.assign(new Error(`Not now, ${address.address}`), { responseCode })),
});

describe('a message handed to a mail server', () => {
  test('arrives with both parts under an id made from the delivery', async () => {
    const { arrived, port } = await mailServer();
    const result = await createSmtpSender({ url: `smtp://127.0.0.1:${port}` }).send(message);
    expect(result).toEqual({ ok: true, providerId: messageId });
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toContain(`Message-ID: ${messageId}`);
    expect(arrived[0]).toContain('Auto-Submitted: auto-generated');
    expect(arrived[0]).toContain('To: demo.reader@example.org');
    expect(arrived[0]).toContain('text/plain');
    expect(arrived[0]).toContain('text/html');
  });

  test('is given up when the recipient is refused for good', async () => {
    const { port } = await mailServer(refuse(550));
    const result = await createSmtpSender({ url: `smtp://127.0.0.1:${port}` }).send(message);
    expect(result).toMatchObject({ ok: false, permanent: true, error: expect.stringContaining('550') });
    expect(JSON.stringify(result)).not.toContain(message.to);
  });

  test('is tried again when the server asks to come later', async () => {
    const { port } = await mailServer(refuse(451));
    const result = await createSmtpSender({ url: `smtp://127.0.0.1:${port}` }).send(message);
    expect(result).toMatchObject({ ok: false, permanent: false });
  });

  test('waits for a mended setting when the sign-in is refused', async () => {
    const { port } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('Invalid username or password')),
    });
    const result = await createSmtpSender({ url: `smtp://komek:wrong@127.0.0.1:${port}` }).send(message);
    expect(result).toMatchObject({ ok: false, permanent: false });
  });

  test('is tried again when nobody listens', async () => {
    const { port } = await mailServer();
    await new Promise<void>((done) => server?.close(() => done()));
    server = undefined;
    const result = await createSmtpSender({ url: `smtp://127.0.0.1:${port}` }).send(message);
    expect(result).toMatchObject({ ok: false, permanent: false });
  });

  test('is tried again when the server takes the connection and says nothing', async () => {
    const { port } = await mailServer({ onConnect: () => undefined });
    const result = await createSmtpSender({ url: `smtp://127.0.0.1:${port}`, timeoutMs: 300 }).send(message);
    expect(result).toMatchObject({ ok: false, permanent: false });
  });
});
