import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let prosecutor: Ask;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.as('prosecutor');
});
afterAll(() => app.close());

const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };
const path = '/api/v1/requests';

async function aDraft(
  ask: Ask = prosecutor,
  body: object = draft,
): Promise<{ id: string; etag: string; reference: string }> {
  const answer = await ask(path, json('POST', body));
  expect(answer.status).toBe(201);
  const { id, reference } = await answer.json();
  return { id, reference, etag: answer.headers.get('etag') ?? '' };
}
const total = async () => (await (await prosecutor(path)).json()).total as number;

describe('opening a request', () => {
  test('a draft has its reference, its address and its tag from the start', async () => {
    const answer = await prosecutor(path, json('POST', draft));
    expect(answer.status).toBe(201);
    const body = await answer.json();
    expect(body).toMatchObject({ status: 'draft', sequence: 1 });
    expect(body.reference).toMatch(/^MLA-OUT-2026-\d{6}$/);
    expect(answer.headers.get('location')).toBe(`${path}/${body.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
  });

  test('an unknown field is named and nothing is opened', async () => {
    const before = await total();
    const answer = await prosecutor(path, json('POST', { ...draft, kind: 'pardon', surprise: 1 }));
    expect(answer.status).toBe(422);
    const { code, findings } = await answer.json();
    expect(code).toBe('invalid');
    expect(findings.map(({ path }: { path: string }) => path).sort()).toEqual(['/kind', '/surprise']);
    expect(await total()).toBe(before);
  });

  test.each([
    ['/persons/0/birthDate', { persons: [{ surname: 'Demo', role: 'wanted', birthDate: '1990-02-30' }] }],
    ['/facts', { facts: 'x'.repeat(20_001) }],
    ['/offences/0/category', { offences: [{ category: 'jaywalking' }] }],
    ['/state', { state: 'ZZ' }],
    ['/state', { state: 'KZ' }],
    ['/measures/0/code', { measures: [{ code: 'telepathy' }] }],
  ])('a mistake at %s is told with a pointer to it', async (pointer, change) => {
    const answer = await prosecutor(path, json('POST', { ...draft, ...change }));
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path }: { path: string }) => path)).toContain(pointer);
    expect(Object.keys(findings[0].message).sort()).toEqual(['en', 'kk', 'ru']);
  });

  test('an administrator opens none', async () => {
    const admin = await app.as('admin');
    const answer = await admin(path, json('POST', draft));
    expect(answer.status).toBe(403);
  });
});

describe('bodies that cannot be read', () => {
  test('broken JSON is 400 and opens nothing', async () => {
    const before = await total();
    const answer = await prosecutor(path, { ...json('POST', {}), body: '{"kind":' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'unparsable_body', status: 400 });
    expect(await total()).toBe(before);
  });

  test('a form where JSON belongs is 415', async () => {
    const answer = await prosecutor(path, { method: 'POST', body: new URLSearchParams({ kind: 'mla' }) });
    expect(answer.status).toBe(415);
    expect((await answer.json()).code).toBe('unsupported_media_type');
  });

  test('a body over a megabyte is 413', async () => {
    const answer = await prosecutor(path, json('POST', { ...draft, facts: 'x'.repeat(1_100_000) }));
    expect(answer.status).toBe(413);
    expect((await answer.json()).code).toBe('too_large');
  });

  test('a list where an object belongs is told as a finding', async () => {
    const answer = await prosecutor(path, json('POST', [draft]));
    expect(answer.status).toBe(422);
  });
});

describe('changing a draft', () => {
  test('the tag of the newest version opens it, and the answer has the next one', async () => {
    const { id, etag } = await aDraft();
    const changed = await prosecutor(
      `${path}/${id}`,
      json('PATCH', { facts: 'New facts' }, { 'if-match': etag }),
    );
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"2"');
    const seen = await prosecutor(`${path}/${id}`);
    expect(seen.headers.get('etag')).toBe('"2"');
    expect(await seen.json()).toMatchObject({ facts: 'New facts', kind: 'mla', urgent: false });
  });

  test('what a change leaves out stays as it was', async () => {
    const { id, etag } = await aDraft(prosecutor, {
      ...draft,
      urgent: true,
      facts: 'Kept',
      requiredBy: '2026-09-01',
    });
    await prosecutor(
      `${path}/${id}`,
      json('PATCH', { caseNumber: '1', requiredBy: null }, { 'if-match': etag }),
    );
    const seen = await (await prosecutor(`${path}/${id}`)).json();
    expect(seen).toMatchObject({ urgent: true, facts: 'Kept', caseNumber: '1' });
    expect(seen.requiredBy).toBeUndefined();
  });

  test('without If-Match it is 428, and nothing changes', async () => {
    const { id } = await aDraft();
    const answer = await prosecutor(`${path}/${id}`, json('PATCH', { facts: 'Lost' }));
    expect(answer.status).toBe(428);
    expect((await (await prosecutor(`${path}/${id}`)).json()).facts).toBe('');
  });

  test.each(['"7"', 'W/"1"', '1', '"7", "8"', '"nonsense"'])(
    'a tag that is not the newest (%s) is 412',
    async (tag) => {
      const { id } = await aDraft();
      const answer = await prosecutor(`${path}/${id}`, json('PATCH', { facts: 'Lost' }, { 'if-match': tag }));
      expect(answer.status).toBe(412);
      expect((await (await prosecutor(`${path}/${id}`)).json()).facts).toBe('');
    },
  );

  test.each(['*', '"7", "1"'])('%s holds the newest tag, as RFC 9110 has it', async (tag) => {
    const { id } = await aDraft();
    const answer = await prosecutor(`${path}/${id}`, json('PATCH', { facts: 'Saved' }, { 'if-match': tag }));
    expect(answer.status).toBe(200);
  });

  test('an officer of the other state learns nothing of the sequence by trying', async () => {
    const spain = await app.as('liaison');
    const incoming = { kind: 'mla', direction: 'incoming', state: 'ES' };
    const { id } = await (await spain(path, json('POST', incoming))).json();
    for (const tag of ['"1"', '"9"', '"nonsense"', '*']) {
      const answer = await spain(`${path}/${id}`, json('PATCH', { facts: 'x' }, { 'if-match': tag }));
      expect(answer.status).toBe(403);
    }
  });

  test('a wrong value is 422 naming the field', async () => {
    const { id, etag } = await aDraft();
    const answer = await prosecutor(`${path}/${id}`, json('PATCH', { urgent: 'very' }, { 'if-match': etag }));
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe('/urgent');
  });
});

describe('looking at requests', () => {
  test.each(['0', '201', '-1', 'many', '1.5'])('a page of %s is refused naming the limit', async (limit) => {
    const answer = await prosecutor(`${path}?limit=${limit}`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe('/limit');
  });

  test.each([
    ['cursor=nonsense', '/cursor'],
    ['kind=pardon', '/kind'],
    ['overdue=perhaps', '/overdue'],
    ['sort=luck', '/sort'],
    ['assignee=me', '/assignee'],
    ['state=ZZ', '/state'],
    ['status=unheard', '/status'],
    ['sttatus=draft', '/sttatus'],
  ])('?%s is refused at %s', async (query, pointer) => {
    const answer = await prosecutor(`${path}?${query}`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe(pointer);
  });

  test('an empty parameter says nothing', async () => {
    const answer = await prosecutor(`${path}?kind=&state=&status=&q=&cursor=`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ totalIsExact: true });
  });

  test('pages follow each other without loss', async () => {
    const own = await app.as(await app.person('prosecutor', { office: 'ALM' }));
    const made = [await aDraft(own), await aDraft(own), await aDraft(own)].map(({ id }) => id);
    const first = await (await own(`${path}?limit=2&sort=createdAt`)).json();
    const second = await (await own(`${path}?limit=2&sort=createdAt&cursor=${first.nextCursor}`)).json();
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => id).sort()).toEqual(made.sort());
    expect(second.nextCursor).toBeNull();
    expect(first.total).toBe(3);
  });

  test.each(['nonsense', '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f'])('%s is no request: 404', async (id) => {
    for (const below of ['', '/findings', '/actions', '/available-actions', '/deadlines']) {
      const answer = await prosecutor(`${path}/${id}${below}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not_found' });
    }
  });

  test("another office's request is out of sight, not forbidden", async () => {
    const { id } = await aDraft();
    const other = await app.as(await app.person('prosecutor', { office: 'SHY' }));
    expect((await other(`${path}/${id}`)).status).toBe(404);
  });

  test('HEAD says what GET would, without the body', async () => {
    const { id } = await aDraft();
    const answer = await prosecutor(`${path}/${id}`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(await answer.text()).toBe('');
  });

  test('is always sent whole, for the bases of the day belong to it', async () => {
    const { id, etag } = await aDraft();
    const answer = await prosecutor(`${path}/${id}`, { headers: { 'if-none-match': etag } });
    expect(answer.status).toBe(200);
  });
});
