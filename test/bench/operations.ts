import Database from 'better-sqlite3';
import { foldForSearch } from '../../src/domain/people/search-key.ts';
import { type SignedIn, secretOf, signedIn, states } from './data/cast.ts';
import { inventContent } from './data/contents.ts';
import { type Random, seededRandom } from './data/random.ts';
import { pickSurname } from './data/surnames.ts';
import type { Asked, Source } from './load.ts';

/** The least share of the floor's throughput that the design asks for, where it asks. */
export type Budget = 0.5 | 0.4 | undefined;

export interface Operation {
  readonly name: string;
  readonly who: SignedIn;
  readonly budget: Budget;
  /** The floor knows no law. */
  readonly productOnly?: boolean;
  /** Made anew for each server, because what is written to one is not written to another. */
  source(at: Place): Promise<Source>;
}

export interface Place {
  readonly url: string;
  /** The product's database, whose ids the floor shares. */
  readonly file: string;
}

export const cookieOf = (who: SignedIn): string => `komek_session=${secretOf(who)}`;

const get = (path: string): Asked => ({ method: 'GET', path });
const post = (path: string, body: unknown): Asked => ({ method: 'POST', path, body: JSON.stringify(body) });

/** The same few questions again and again, in the same order. */
function turns(asked: readonly Asked[]): Source {
  let turn = 0;
  return {
    next() {
      const one = asked[turn++ % asked.length];
      if (!one) throw new Error('There is nothing to ask');
      return one;
    },
  };
}

function readIds(file: string, where: string, most: number): readonly string[] {
  const db = new Database(file, { readonly: true });
  try {
    // From all over the register, not its oldest end: every row weighed by a number that means nothing.
    const sql = `SELECT "id" FROM "Request" WHERE ${where} ORDER BY rowid * 7919 % 10007, "id" LIMIT ${most}`;
    return db.prepare(sql).pluck().all() as string[];
  } finally {
    db.close();
  }
}

const ofOwnOffice = `("officeCode" = '${signedIn.prosecutor.office}' OR "executingOfficeCode" = '${signedIn.prosecutor.office}')`;
const list = '/api/v1/requests?limit=50';
const ownFilter = 'kind=mla&open=true';

async function cursorOfPage(page: number, { url }: Place): Promise<string> {
  let cursor = '';
  for (let turned = 1; turned < page; turned++) {
    const answer = await fetch(`${url}${list}&${ownFilter}${cursor && `&cursor=${cursor}`}`, {
      headers: { cookie: cookieOf('prosecutor') },
    });
    const { nextCursor } = (await answer.json()) as { nextCursor: string | null };
    if (nextCursor === null) throw new Error(`The list has no page ${page}`);
    cursor = nextCursor;
  }
  return cursor;
}

/** Beginnings of five letters, as common and as rare as surnames are. */
function beginnings(fold: (beginning: string) => string): readonly Asked[] {
  const random = seededRandom(21);
  return Array.from({ length: 300 }, () => pickSurname(random).slice(0, 5)).map((beginning) =>
    get(`${list}&q=${encodeURIComponent(fold(beginning))}`),
  );
}

function creations(random: Random): Source {
  let number = 0;
  return {
    next() {
      number += 1;
      const place = { kind: 'mla', direction: 'incoming', state: random.pick(states) } as const;
      return post('/api/v1/requests', inventContent(random, place, '2026-10-01', 2_000_000 + number));
    },
  };
}

const asking = {
  action: 'ask_information',
  payload: { theirReference: 'DEMO-1', text: 'За какой период нужны сведения?' },
};
const supplying = { action: 'supply_information' };

/** Steps to and fro between two statuses: each request has its turn, and comes back once its step was taken. */
function toAndFro(ids: readonly string[]): Source {
  const waiting = ids.map((id) => ({ id, step: asking as object }));
  const underWay = new Map<Asked, { id: string; step: object }>();
  return {
    next() {
      const turn = waiting.shift();
      if (!turn) throw new Error('No request is left to take a step with');
      const asked = post(`/api/v1/requests/${turn.id}/actions`, turn.step);
      underWay.set(asked, turn);
      return asked;
    },
    answered(asked) {
      const turn = underWay.get(asked);
      underWay.delete(asked);
      if (turn) waiting.push({ id: turn.id, step: turn.step === asking ? supplying : asking });
    },
  };
}

const bases = ['mla', 'extradition', 'transfer'].flatMap((kind) =>
  states.map((state) =>
    post('/api/v1/legal-basis', { kind, direction: 'outgoing', state, offences: ['laundering'] }),
  ),
);

const openOwn = (path: string) => async (at: Place) =>
  turns(readIds(at.file, ofOwnOffice, 2_000).map((id) => get(`${path}/${id}`)));

export const operations: readonly Operation[] = [
  { name: 'open a request', who: 'prosecutor', budget: 0.5, source: openOwn('/api/v1/requests') },
  {
    name: 'list, page 1',
    who: 'prosecutor',
    budget: 0.5,
    source: async () => turns([get(`${list}&${ownFilter}`)]),
  },
  {
    name: 'list, page 20',
    who: 'prosecutor',
    budget: 0.5,
    source: async (at) => turns([get(`${list}&${ownFilter}&cursor=${await cursorOfPage(20, at)}`)]),
  },
  {
    name: 'search, Cyrillic',
    who: 'central',
    budget: 0.5,
    source: async () => turns(beginnings((beginning) => beginning)),
  },
  {
    name: 'search, Latin',
    who: 'central',
    budget: 0.5,
    source: async () => turns(beginnings(foldForSearch)),
  },
  {
    name: 'counts by status',
    who: 'central',
    budget: undefined,
    source: async () => turns([get('/api/v1/counts')]),
  },
  {
    name: 'legal basis',
    who: 'central',
    budget: undefined,
    productOnly: true,
    source: async () => turns(bases),
  },
  { name: 'page of a request', who: 'prosecutor', budget: undefined, source: openOwn('/requests') },
  {
    name: 'page of the list',
    who: 'prosecutor',
    budget: undefined,
    source: async () => turns([get(`/requests?${ownFilter}`)]),
  },
  { name: 'create', who: 'chancery', budget: 0.4, source: async () => creations(seededRandom(31)) },
  {
    name: 'change of status',
    who: 'central',
    budget: 0.4,
    source: async (at) =>
      toAndFro(
        readIds(at.file, `"kind" = 'mla' AND "direction" = 'outgoing' AND "status" = 'in_execution'`, 20_000),
      ),
  },
];

const executor = signedIn.central.id;

/** Ways of narrowing a list that must not become dearer as the register grows. */
export const listFilters: readonly (readonly [name: string, who: SignedIn, query: string])[] = [
  ['office and state', 'central', 'office=ALM&state=TR'],
  ['office and assignee', 'central', `office=ALM&assignee=${executor}`],
  ['office, overdue', 'central', 'office=ALM&overdue=true'],
  ['office, by deadline', 'central', 'office=ALM&sort=nextDueAt'],
  ['office and status', 'central', 'office=ALM&status=in_execution'],
  ["assignee's open, by deadline", 'central', `assignee=${executor}&open=true&sort=nextDueAt`],
  ['under control', 'leadership', 'open=true'],
  ['surname', 'central', `q=${encodeURIComponent('Вуди')}`],
  ['surname, own office', 'prosecutor', `q=${encodeURIComponent('Вуди')}`],
  ['not overdue', 'central', 'overdue=false'],
  ['two letters, own office', 'prosecutor', `q=${encodeURIComponent('Ву')}`],
];

export const filterSource = (query: string): Source => turns([get(`${list}&${query}`)]);
