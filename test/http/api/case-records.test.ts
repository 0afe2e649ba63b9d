import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let department: Ask;
beforeAll(async () => {
  app = await testApp();
  department = await app.as('central');
});
afterAll(() => app.close());

async function open(): Promise<string> {
  const body = { kind: 'mla', direction: 'incoming', state: 'ES' };
  const answer = await department('/api/v1/requests', json('POST', body));
  return ((await answer.json()) as { id: string }).id;
}

const limit = {
  action: 'record_condition',
  payload: { condition: 'use_limit', side: 'state', on: '2026-01-10', text: 'Only in the invented case.' },
};

test('a record is a step like any other, and the request answers with it', async () => {
  const path = `/api/v1/requests/${await open()}`;
  const taken = await department(`${path}/actions`, json('POST', limit));
  expect(taken.status).toBe(201);
  expect(await taken.json()).toEqual({ status: 'received', sequence: 2 });
  expect(await (await department(path)).json()).toMatchObject({
    conditions: [{ kind: 'use_limit', setBy: 'state', state: 'open', text: 'Only in the invented case.' }],
    assurances: [],
    specialty: { matters: [], liberty: [] },
    specialtyWindow: null,
    assets: [],
    assetTotals: [],
  });
});

test('a code that belongs to another record is refused at its key', async () => {
  const id = await open();
  const wrong = { ...limit, payload: { ...limit.payload, condition: 'wish' } };
  const answer = await department(`/api/v1/requests/${id}/actions`, json('POST', wrong));
  expect(answer.status).toBe(422);
  expect((await answer.json()).findings[0].path).toBe('/payload/condition');
});

test("the other state's officer is told none of it", async () => {
  const path = `/api/v1/requests/${await open()}`;
  await department(`${path}/actions`, json('POST', limit));
  const seen = (await (await (await app.as('liaison'))(path)).json()) as object;
  for (const key of ['conditions', 'assurances', 'specialty', 'assets', 'assetTotals'])
    expect(seen).not.toHaveProperty(key);
});

test('the payload of every record stands in the description of the API and with its step', async () => {
  const described = await (await app.ask('/api/v1/openapi.json')).json();
  expect(described.components.schemas.StepPayload.properties).toMatchObject({
    assurance: { enum: expect.arrayContaining(['death_penalty']) },
    amount: { type: 'string' },
  });
  const path = `/api/v1/requests/${await open()}/available-actions`;
  const { items } = await (await department(path)).json();
  const asset = items.find(({ action }: { action: string }) => action === 'record_asset_amount');
  expect(asset.payloadSchema).toMatchObject({
    required: ['recordId', 'stage', 'amount', 'currency', 'on'],
    properties: { stage: { enum: ['traced', 'frozen', 'confiscated', 'returned', 'shared'] } },
  });
});
