import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the provider behaves until it is told otherwise. */
export const moods = ['well', 'refuses', 'hangs', 'fails', 'slows', 'breaks'] as const;
export type Mood = (typeof moods)[number];

/** One message by its idempotency key, however often it was handed over. */
export interface Letter {
  readonly to: string;
  readonly text: string;
  /** Hashes of the different bodies that came under the key. */
  readonly bodies: Set<string>;
  taken: number;
}

export interface Mailbox {
  readonly url: string;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly calls: () => number;
  behave(mood: Mood): void;
  stop(): Promise<void>;
}

/** Plays Resend: takes each key once, and is ill on demand. Bodies are kept as hashes, so that it runs for hours. */
export async function openMailbox(): Promise<Mailbox> {
  const letters = new Map<string, Letter>();
  let mood: Mood = 'well';
  let calls = 0;

  const take = (key: string, text: string): number => {
    const body = JSON.parse(text) as { to: string | string[]; text: string };
    const hash = createHash('sha256').update(text).digest('base64url');
    const letter = letters.get(key) ?? {
      to: [body.to].flat().join(),
      text: /https?:\/\/\S+/.exec(body.text)?.[0] ?? '',
      bodies: new Set<string>(),
      taken: 0,
    };
    letters.set(key, letter);
    letter.bodies.add(hash);
    letter.taken += 1;
    return letter.bodies.size;
  };

  const server = createServer(async (request, response) => {
    if (mood === 'refuses') return void request.socket.destroy();
    const text = await readAll(request).catch(() => undefined);
    if (text === undefined) return;
    calls += 1;
    if (mood === 'hangs') return;
    if (mood === 'fails') return answer(response, 500, { name: 'internal_server_error' });
    if (mood === 'slows')
      return answer(response, 429, { name: 'rate_limit_exceeded' }, { 'retry-after': '20' });
    const key = String(request.headers['idempotency-key'] ?? '');
    const bodies = take(key, text);
    if (mood === 'breaks') return void request.socket.destroy();
    if (bodies > 1) return answer(response, 409, { name: 'invalid_idempotent_request' });
    answer(response, 200, { id: `provider-${key}` });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    letters,
    calls: () => calls,
    behave: (next) => {
      mood = next;
      // Whoever was left hanging is let go when the provider is well again.
      if (next === 'well') server.closeAllConnections();
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ statusCode: status, message: 'played', ...body }));
}
