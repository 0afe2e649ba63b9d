import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { checkChain } from '../../src/domain/requests/hash-chain.ts';
import { createApp } from '../../src/http/app.ts';
import { type NodeServices, openNodeServices } from '../../src/runtimes/node-services.ts';
import { termsOf } from '../../src/use-cases/requests/search-terms.ts';
import { type SignedIn, secretOf } from './data/cast.ts';
import { inventContent } from './data/contents.ts';
import { fillFloor } from './data/fill-floor.ts';
import { fillProduct } from './data/fill-product.ts';
import { requestMaker } from './data/invent.ts';
import { seededRandom } from './data/random.ts';
import { floorApp } from './floor/app.ts';
import { type Floor, openFloor } from './floor/database.ts';

const count = 600;
const make = requestMaker(count);
const requests = Array.from({ length: count }, (_, index) => make(index));

const folder = mkdtempSync(join(tmpdir(), 'komek-bench-test-'));
let product: { readonly services: NodeServices; readonly app: Hono };
let floor: { readonly database: Floor; readonly app: Hono };

beforeAll(async () => {
  fillProduct(join(folder, 'komek.db'), count);
  fillFloor(join(folder, 'floor.db'), count);
  const services = await openNodeServices(parseConfig({ DATA_DIR: folder }));
  const app = createApp({
    services: services.services,
    secureCookies: false,
    log: () => undefined,
    asset: async () => undefined,
    clientAddress: () => undefined,
  });
  product = { services, app: app as unknown as Hono };
  const database = openFloor(join(folder, 'floor.db'));
  floor = { database, app: floorApp(database) as unknown as Hono };
});

afterAll(async () => {
  await product.services.close();
  floor.database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(app: Hono, who: SignedIn, path: string, body?: object) {
  const headers = { cookie: `komek_session=${secretOf(who)}`, 'content-type': 'application/json' };
  const method = body === undefined ? 'GET' : 'POST';
  const answer = await app.request(`http://localhost:3000${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.json() };
}

const both = (who: SignedIn, path: string, body?: object) =>
  Promise.all([ask(product.app, who, path, body), ask(floor.app, who, path, body)]);

/** Pages of a list one after another; cursors differ, what they lead to must not. */
async function pages(app: Hono, who: SignedIn, query: string) {
  const seen: unknown[] = [];
  let cursor = '';
  for (let page = 0; page < 4; page++) {
    const { body } = await ask(app, who, `/api/v1/requests?limit=20&${query}${cursor}`);
    const { nextCursor, ...shown } = body as { nextCursor: string | null };
    seen.push(shown);
    if (nextCursor === null) break;
    cursor = `&cursor=${nextCursor}`;
  }
  return seen;
}

const surname = requests[5]?.content.persons[0]?.surname ?? '';
const latin = requests[5]?.terms[0] ?? '';

const questions: readonly (readonly [SignedIn, string])[] = [
  ['prosecutor', 'kind=mla&open=true'],
  ['prosecutor', 'direction=incoming&sort=updatedAt'],
  ['prosecutor', `q=${encodeURIComponent(surname.slice(0, 3))}`],
  ['prosecutor', 'office=AST'],
  ['prosecutor', `office=ALM&q=${encodeURIComponent(surname.slice(0, 2))}`],
  ['central', 'state=UZ&open=true'],
  ['central', 'office=ALM&sort=reference'],
  ['central', 'kind=mla&direction=outgoing&status=in_execution'],
  ['central', 'sort=-createdAt&open=false'],
  ['central', 'overdue=true'],
  ['central', `q=${encodeURIComponent(surname.slice(0, 4))}`],
  ['central', `q=${latin.slice(0, 4)}`],
  ['central', 'q=MLA-OUT-2024'],
  ['leadership', 'sort=-updatedAt'],
];

describe('the program that the product is measured beside', () => {
  it.each(questions)('shows a %s the same list for %s', async (who, query) => {
    const [ours, theirs] = await Promise.all([pages(product.app, who, query), pages(floor.app, who, query)]);
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs).toEqual(ours);
  });

  it('opens the same request with the same tag, and none that is out of sight', async () => {
    let seen = 0;
    for (const { row } of requests.slice(0, 80)) {
      const [ours, theirs] = await both('prosecutor', `/api/v1/requests/${row.id}`);
      expect(theirs.status).toBe(ours.status);
      if (ours.status !== 200) continue;
      seen += 1;
      const { basis: _, centralAuthority: __, followUps: ___, editable: ____, ...facts } = ours.body;
      expect(theirs.body).toMatchObject(facts);
      expect(Object.keys(theirs.body).toSorted()).toEqual(Object.keys(ours.body).toSorted());
      expect(theirs.etag).toBe(ours.etag);
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('counts the same requests by status', async () => {
    for (const who of ['central', 'prosecutor', 'leadership'] as const) {
      const [ours, theirs] = await both(who, '/api/v1/counts');
      const sorted = (items: object[]) => items.map((item) => JSON.stringify(item)).toSorted();
      expect(sorted(theirs.body.items)).toEqual(sorted(ours.body.items));
    }
  });

  it('opens a request with the same reference, finds it by name, and tells the same people', async () => {
    const place = { kind: 'mla', direction: 'incoming', state: 'UZ' } as const;
    const content = inventContent(seededRandom(5), place, '2026-10-01', 1);
    const [ours, theirs] = await both('chancery', '/api/v1/requests', content);
    expect(ours.status).toBe(201);
    expect(theirs.body).toEqual({ ...ours.body, id: theirs.body.id });
    expect(await peopleTold(theirs.body.id, ours.body.id)).toBeGreaterThan(2);
    expect(termsIn(theirs.body.id)).toEqual([...termsOf(content)].toSorted());
  });

  it('takes the same step, and tells the same people', async () => {
    const { row } =
      requests.find(
        ({ row }) => row.status === 'in_execution' && row.kind === 'mla' && row.direction === 'outgoing',
      ) ?? {};
    const path = `/api/v1/requests/${row?.id}/actions`;
    const asking = {
      action: 'ask_information',
      payload: { theirReference: 'DEMO-1', text: 'Какой период?' },
    };
    for (const step of [asking, { action: 'supply_information' }]) {
      const [ours, theirs] = await both('central', path, step);
      expect(ours.status).toBe(201);
      expect(theirs).toMatchObject({ status: 201, body: ours.body });
    }
    expect(await peopleTold(row?.id ?? '', row?.id ?? '')).toBeGreaterThan(2);
  });
});

/** How many messages the request has caused; the same of both. */
async function peopleTold(theirId: string, ourId: string): Promise<number> {
  const { items } = await product.services.services.stores.outbox.list({ request: ourId }, { limit: 100 });
  const theirs = floor.database.all<{ user_id: string }>(
    'SELECT user_id FROM notifications WHERE request_id = ?',
    theirId,
  );
  expect(theirs.map(({ user_id }) => user_id).toSorted()).toEqual(
    items.map(({ userId }) => userId).toSorted(),
  );
  return items.length;
}

const termsIn = (id: string) =>
  floor.database
    .all<{ term: string }>('SELECT term FROM terms WHERE request_id = ? ORDER BY term', id)
    .map(({ term }) => term);

describe('the invented register', () => {
  it('has logs whose chains hold', async () => {
    for (const { actions } of requests.slice(0, 50)) expect(await checkChain(actions)).toEqual([]);
  });

  it('is searched by the terms that the product files', () => {
    for (const { content, terms } of requests.slice(0, 50))
      expect([...terms].toSorted()).toEqual([...termsOf(content)].toSorted());
  });
});
