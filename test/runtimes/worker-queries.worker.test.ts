import { beforeAll, describe, expect, it } from 'vitest';
import { countingD1, type SentStatement } from '../support/counting-d1.ts';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.ts';

/** Cloudflare's: values of one statement of D1, its bytes, and statements in one run of a Worker that costs nothing. */
const most = { values: 100, bytes: 100_000, statements: 50 };
const colleagues = 30;

const sent: SentStatement[] = [];
let house: WorkerHouse;

/** Asks the Worker and looks at every statement that it takes. */
async function ask(cookie: string, path: string, body?: unknown): Promise<string> {
  sent.length = 0;
  const { status, text } = await house.ask(cookie, path, body === undefined ? {} : { body });
  expect(status, `${path}: ${text.slice(0, 500)}`).toBeLessThan(300);
  expect(sent.length, path).toBeGreaterThan(0);
  expect(sent.length, path).toBeLessThanOrEqual(most.statements);
  expect(Math.max(...sent.map(({ values }) => values)), path).toBeLessThanOrEqual(most.values);
  expect(Math.max(...sent.map(({ sql }) => sql.length)), path).toBeLessThan(most.bytes);
  return text;
}

const numbered = <Part>(count: number, part: (number: number) => Part) =>
  Array.from({ length: count }, (_, number) => part(number));

/** As much of everything as a request may hold. */
const largest = () => ({
  kind: 'mla',
  direction: 'incoming',
  state: 'ES',
  theirReference: 'ES-1',
  facts: 'Вымысел. '.repeat(2_000),
  offences: numbered(50, (number) => ({ category: 'corruption', article: `${number}` })),
  persons: numbered(50, (number) => ({
    surname: `Вымыслов-Придуманный${number} Вымышлен`,
    givenNames: `Вымысел${number} Второе Третье`,
    patronymic: 'Вымыслович',
    latin: `Vymyslov-Pridumannyy${number} Vymysel`,
    nationalities: ['KZ', 'ES'],
    role: 'suspect',
  })),
  measures: numbered(40, () => ({ code: 'documents', detail: 'Вымышленные бумаги '.repeat(20) })),
  details: Object.fromEntries(numbered(200, (number) => [`detail${number}`, 'Вымысел '.repeat(50)])),
});

describe('what the Worker asks of D1 at once', () => {
  let spain: string;
  let chancery: string;
  let central: string;
  let admin: string;
  let id: string;
  beforeAll(async () => {
    house = await openWorkerHouse(({ DB }) => ({ DB: countingD1(DB, sent) }));
    const { hire } = house;
    spain = await hire('liaison', { state: 'ES' }, colleagues);
    chancery = await hire('chancery', { office: 'PGO' }, colleagues);
    central = await hire('central', { office: 'PGO' }, colleagues);
    admin = await hire('admin');
  }, 60_000);

  it('stays within its limits when the largest request arrives and concerns many', async () => {
    id = JSON.parse(await ask(spain, '/api/v1/requests', largest())).id;
    const waiting = await house.stores.outbox.list({ request: id }, { limit: 100 });
    expect(waiting.total).toBeGreaterThanOrEqual(colleagues);
  });

  it('stays within its limits when a step concerns both sides', async () => {
    await ask(chancery, `/api/v1/requests/${id}/actions`, { action: 'register' });
    await ask(central, `/api/v1/requests/${id}/actions`, { action: 'note', payload: { text: 'Invented' } });
  });

  const eightWords = numbered(8, (number) => `вымысл${number}`).join('+');
  it.each([
    '/',
    '/requests',
    '/requests?mine=true',
    '/requests?mine=true&overdue=true&kind=mla&direction=incoming&status=received&open=true&sort=nextDueAt',
    `/requests?mine=true&q=${eightWords}`,
    '/requests?q=%D0%B2+%D0%BF+v+m+d+e&mine=true&open=true&sort=reference',
    '/requests/new',
    '/treaties',
    '/registry',
  ])('stays within its limits on the page %s', async (path) => {
    await ask(central, path);
  });

  it('stays within its limits on the page of the largest request, on either side', async () => {
    await ask(central, `/requests/${id}`);
    await ask(spain, `/requests/${id}`);
  });

  it.each(['/users', '/outbox'])('stays within its limits on the page %s', async (path) => {
    await ask(admin, path);
  });
});
