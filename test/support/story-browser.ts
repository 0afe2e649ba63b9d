import type { Finding } from '../../src/domain/finding.ts';

/** Fields of the answers that the stories read; which of them are there depends on the address asked. */
export interface AnswerBody {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly sequence: number;
  readonly code: string;
  readonly allowed: readonly string[];
  readonly findings: readonly Finding[];
  readonly items: readonly AnswerItem[];
  readonly bases: readonly { treatyId: string; confirmed: boolean }[];
  readonly verdict: string;
  readonly details: Readonly<Record<string, string>>;
  readonly documents: readonly { id: string; type: string }[];
  readonly questions: readonly { id: string; text: string; answer: string | null }[];
  readonly sha256: string;
  readonly role: string;
  readonly assigneeId: string | null;
}
export interface AnswerItem extends Finding {
  readonly action: string;
  readonly status: string;
  readonly sequence: number;
  readonly providerId: string | null;
  readonly blockedBy: readonly Finding[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly body: AnswerBody;
}

/** One person's browser: keeps the session cookie and sends the headers that a page of ours would. */
export interface Browser {
  get(path: string): Promise<Answer>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown, headers?: HeadersInit): Promise<Answer>;
  /** As a form of a page without script, or with a file as multipart. */
  submit(path: string, form: Readonly<Record<string, string>> | FormData): Promise<Answer>;
}

/** `path` may also be a whole address, such as one out of an e-mail. */
export function openBrowser(baseUrl: string): Browser {
  let cookie = '';
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    headers.set('origin', baseUrl);
    headers.set('sec-fetch-site', 'same-origin');
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (answer.status >= 500) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${text}`);
    return { status: answer.status, headers: answer.headers, text, bytes, body: parsed(answer, text) };
  };
  return {
    get: (path) => ask(path),
    send: (method, path, body, headers) =>
      ask(path, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...Object.fromEntries(new Headers(headers)) },
      }),
    submit: (path, form) =>
      ask(path, { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) }),
  };
}

const parsed = ({ headers }: Response, text: string) =>
  (/json/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as AnswerBody;
