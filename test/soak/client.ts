import type { Cast, Who } from './cast.ts';
import type { Server } from './server-process.ts';
import type { Tally } from './tally.ts';

/** Fields of answers that the soak reads. */
export interface Body {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly sequence: number;
  readonly code: string;
  readonly facts: string;
  readonly sha256: string;
  readonly total: number;
  readonly items: readonly { readonly sequence: number; readonly action: string; readonly status: string }[];
  readonly questions: readonly { readonly id: string; readonly answer: string | null }[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
  /** An earlier try of the same got no answer, so it may have been done already. */
  readonly isRepeated: boolean;
}

export interface Asked {
  readonly who?: Who;
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly json?: unknown;
  readonly form?: FormData | URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  /** Index of the process to ask first; any, when absent. */
  readonly first?: number;
}

export interface Client {
  /** Asks until there is an answer that is neither silence nor 503; undefined when that takes too long. */
  ask(asked: Asked): Promise<Answer | undefined>;
  readonly servers: readonly Server[];
}

const patienceMs = 120_000;
const oneTryMs = 20_000;

/** Words of drivers, of the file system and of our own source that no caller may read. */
const leaks =
  /sqlite|prisma|ENOSPC|ECONN|EACCES|EROFS|database is locked|disk I\/O|postgres|node_modules|\.m?[jt]s:\d|SELECT |INSERT /i;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export function openClient(servers: readonly Server[], cast: Cast, tally: Tally): Client {
  let turn = 0;
  const choose = (first: number | undefined, tries: number): Server | undefined => {
    const up = servers.filter((server) => server.isUp());
    if (first !== undefined && tries === 0 && servers[first]?.isUp()) return servers[first];
    turn += 1;
    return up[turn % up.length];
  };

  const once = async (server: Server, asked: Asked): Promise<Answer | undefined> => {
    const headers = new Headers(asked.headers);
    if (asked.who) headers.set('authorization', `Bearer ${cast[asked.who].token}`);
    if (asked.json !== undefined) headers.set('content-type', 'application/json');
    const body = asked.json === undefined ? asked.form : JSON.stringify(asked.json);
    tally.add('requests');
    try {
      const answer = await fetch(new URL(asked.path, server.baseUrl), {
        method: asked.method ?? 'GET',
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(oneTryMs),
        ...(body === undefined ? {} : { body }),
      });
      const text = await answer.text();
      inspect(asked, answer, text, tally);
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        body: parsed(answer, text),
        isRepeated: false,
      };
    } catch {
      tally.add('answers none');
      return undefined;
    }
  };

  return {
    servers,
    async ask(asked) {
      const end = Date.now() + patienceMs;
      for (let tries = 0; Date.now() < end; tries++) {
        const server = choose(asked.first, tries);
        const answer = server && (await once(server, asked));
        if (answer && answer.status !== 503) return { ...answer, isRepeated: tries > 0 };
        await pause(100 + 100 * Math.min(tries, 5));
      }
      tally.violate('unanswered', `${asked.method ?? 'GET'} ${asked.path} for ${patienceMs / 1000} s`);
      return undefined;
    },
  };
}

const parsed = ({ headers }: Response, text: string) =>
  (/json/.test(headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : {}) as Body;

/** No fault but 503, which says when to come again, as a problem document or a page; and no driver's words in any. */
function inspect(
  { method = 'GET', path }: Asked,
  { status, headers }: Response,
  text: string,
  tally: Tally,
): void {
  tally.add(`answers ${status}`);
  if (status < 400) return;
  const told = `${method} ${path} ${status} ${text.slice(0, 200)}`;
  if (leaks.test(text)) tally.violate('leak', told);
  if (status < 500) return;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
  const isPage = !path.startsWith('/api/') && headers.get('content-type')?.startsWith('text/html') === true;
  const isRight = status === 503 && (isProblem || isPage) && /^\d+$/.test(headers.get('retry-after') ?? '');
  if (!isRight) tally.violate('fault', told);
}
