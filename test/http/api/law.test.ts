import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let ask: Ask;
beforeAll(async () => {
  app = await testApp();
  ask = await app.as('treaty_officer');
});
afterAll(() => app.close());

const question = { kind: 'mla', direction: 'outgoing', state: 'ES', on: '2026-03-01' };
const assess = (change: object = {}) => ask('/api/v1/legal-basis', json('POST', { ...question, ...change }));

describe('the legal basis', () => {
  test('is answered with a verdict, bases, what is not usable, and reciprocity', async () => {
    const answer = await assess();
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(Object.keys(body).sort()).toEqual([
      'bases',
      'findings',
      'notUsable',
      'reciprocity',
      'registryVersion',
      'verdict',
    ]);
    expect(body.reciprocity).toMatchObject({ channel: 'diplomatic' });
    expect(body.bases[0]).toMatchObject({ rank: 1, titleLanguage: expect.any(String) });
  });

  test.each([
    ['/state', { state: 'ZZ' }],
    ['/state', { state: 'KZ' }],
    ['/state', { state: 'es' }],
    ['/kind', { kind: 'pardon' }],
    ['/direction', { direction: 'sideways' }],
    ['/offences/0', { offences: ['jaywalking'] }],
    ['/on', { on: '2026-02-30' }],
    ['/offenceDate', { offenceDate: 'yesterday' }],
    ['/role', { kind: 'transfer', role: 'spectator' }],
    ['/surprise', { surprise: 1 }],
  ])('a question with a mistake at %s is refused there', async (pointer, change) => {
    const answer = await assess(change);
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path }: { path: string }) => path)).toContain(pointer);
  });
});

describe('a state', () => {
  test('is covered kind by kind', async () => {
    const body = await (await ask('/api/v1/states/ES/coverage?on=2026-03-01')).json();
    expect(body).toMatchObject({ state: 'ES', on: '2026-03-01' });
    expect(Object.keys(body.kinds)).toEqual(['mla', 'extradition', 'transfer']);
    expect(Object.keys(body.kinds.mla)).toEqual(['verdict', 'bases', 'notUsable']);
  });

  test.each([
    ['ZZ', '', '/state'],
    ['KZ', '', '/state'],
    ['ES', '?on=soon', '/on'],
  ])('%s%s is refused at %s', async (state, query, pointer) => {
    const answer = await ask(`/api/v1/states/${state}/coverage${query}`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).findings[0].path).toBe(pointer);
  });
});

describe('the registry', () => {
  test('lists and shows treaties', async () => {
    const list = await (await ask('/api/v1/treaties?kind=extradition&limit=5')).json();
    expect(list.items).toHaveLength(5);
    const next = await (
      await ask(`/api/v1/treaties?kind=extradition&limit=5&cursor=${list.nextCursor}`)
    ).json();
    expect(next.items[0].id).not.toBe(list.items[0].id);
    const shown = await ask(`/api/v1/treaties/${list.items[0].id}`);
    const treaty = await shown.json();
    expect(treaty).toMatchObject({
      id: list.items[0].id,
      parties: expect.any(Array),
      stages: expect.any(Array),
    });
    const again = await ask(`/api/v1/treaties/${treaty.id}`, {
      headers: { 'if-none-match': shown.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test.each(['cursor=nonsense', 'kind=pardon', 'status=maybe', 'limit=0', 'state=espana'])(
    '?%s is refused',
    async (query) => {
      expect((await ask(`/api/v1/treaties?${query}`)).status).toBe(422);
    },
  );

  test('an unknown treaty is 404', async () => {
    expect((await ask('/api/v1/treaties/kz-atlantis-1901')).status).toBe(404);
  });

  test('shows the published figures beside its own', async () => {
    const summary = await (await ask('/api/v1/registry/summary')).json();
    expect(summary.published).toEqual({ total: 83, mla: 33, extradition: 24, transfer: 26, states: 38 });
    expect(Object.keys(summary.own)).toEqual(['mla', 'extradition', 'transfer', 'states']);
  });

  test('knows the offices', async () => {
    const { items } = await (await ask('/api/v1/offices')).json();
    const codes = items.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['AST', 'ALM', 'SHY', 'PGO']));
  });
});
