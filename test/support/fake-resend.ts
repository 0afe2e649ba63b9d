import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ArrivedEmail {
  readonly key: string;
  readonly authorization: string;
  readonly body: { from: string; to: string | string[]; subject: string; html: string; text: string };
}
/** What the next answers are, in order; afterwards every message is accepted. */
export type Misbehaviour =
  | { readonly answer: 'rate_limited'; readonly retryAfter: string }
  | { readonly answer: 'server_error' }
  | { readonly answer: 'bad_gateway_page' }
  | { readonly answer: 'invalid' }
  | { readonly answer: 'wrong_key' }
  | { readonly answer: 'silence' }
  /** Takes the message, then the connection breaks before the answer. */
  | { readonly answer: 'accepts_then_hangs_up' };

export interface FakeResend {
  readonly url: string;
  /** Messages accepted, one for each idempotency key. */
  readonly accepted: readonly ArrivedEmail[];
  /** Every call, accepted or not. */
  readonly calls: readonly ArrivedEmail[];
  next(...answers: Misbehaviour[]): void;
  stop(): Promise<void>;
}

/** A server on this machine that answers as the provider's `POST /emails` does. */
export async function startFakeResend(): Promise<FakeResend> {
  const accepted: ArrivedEmail[] = [];
  const calls: ArrivedEmail[] = [];
  const queue: Misbehaviour[] = [];
  const ids = new Map<string, { id: string; body: string }>();

  const accept = (email: ArrivedEmail) => {
    const body = JSON.stringify(email.body);
    const before = ids.get(email.key);
    if (before) return before.body === body ? before.id : undefined;
    const id = `provider-${ids.size + 1}`;
    ids.set(email.key, { id, body });
    accepted.push(email);
    return id;
  };

  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/emails')
      return json(response, 404, problem(404, 'not_found'));
    const email = await read(request);
    calls.push(email);
    const wrong = queue.shift();
    if (wrong) return misbehave(wrong, response, () => accept(email));
    const id = accept(email);
    if (id) json(response, 200, { id });
    else json(response, 409, problem(409, 'invalid_idempotent_request'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    accepted,
    calls,
    next: (...answers) => void queue.push(...answers),
    stop: () => stop(server),
  };
}

function misbehave(wrong: Misbehaviour, response: ServerResponse, accept: () => unknown): void {
  if (wrong.answer === 'rate_limited') {
    json(response, 429, problem(429, 'rate_limit_exceeded'), { 'Retry-After': wrong.retryAfter });
  } else if (wrong.answer === 'server_error') {
    json(response, 500, problem(500, 'internal_server_error'));
  } else if (wrong.answer === 'bad_gateway_page') {
    response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
  } else if (wrong.answer === 'invalid') {
    json(response, 422, problem(422, 'validation_error', 'Invalid `to` field: nobody@example.org'));
  } else if (wrong.answer === 'wrong_key') {
    json(response, 401, problem(401, 'restricted_api_key'));
  } else if (wrong.answer === 'accepts_then_hangs_up') {
    accept();
    response.destroy();
  }
}

const problem = (statusCode: number, name: string, message = `refused: ${name}`) => ({
  statusCode,
  name,
  message,
});

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<ArrivedEmail> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return {
    key: String(request.headers['idempotency-key'] ?? ''),
    authorization: String(request.headers.authorization ?? ''),
    body: JSON.parse(text),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
