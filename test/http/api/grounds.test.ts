import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let central: Ask;
let signatory: Ask;
beforeAll(async () => {
  app = await testApp();
  central = await app.as('central');
  signatory = await app.as('signatory');
});
afterAll(() => app.close());

const own = {
  kind: 'extradition',
  direction: 'incoming',
  state: 'IT',
  startsWith: 'request',
  purpose: 'prosecution',
  persons: [{ surname: 'Вымышленный', nationalities: ['KZ'], role: 'accused' }],
  legalBasis: { treatyIds: ['kz-it-extradition-2015'] },
};

async function opened(): Promise<string> {
  const answer = await central('/api/v1/requests', json('POST', own));
  return `/api/v1/requests/${(await answer.json()).id}`;
}
const grounds = async (ask: Ask, path: string) => {
  const { items } = await (await ask(`${path}/grounds`)).json();
  return new Map<string, Record<string, unknown>>(items.map((item: { id: string }) => [item.id, item]));
};
const give = (ask: Ask, path: string, ...answers: object[]) =>
  ask(`${path}/grounds`, json('POST', { answers }));

describe('grounds over the API', () => {
  test('tell what each instrument makes of them and who answered', async () => {
    const path = await opened();
    expect((await grounds(central, path)).get('own_national')).toMatchObject({
      group: 'computed',
      effect: 'optional',
      citation: 'IT_EXT 5(1)',
      result: 'stands',
      decidedBy: 'file',
      mayAnswer: [],
      answered: null,
    });
    const answer = await give(
      central,
      path,
      { ground: 'asylum', answer: 'absent', reason: 'Letter' },
      { ground: 'political', answer: 'absent', reason: 'Charge' },
    );
    expect([answer.status, (await answer.json()).sequence]).toEqual([201, 3]);
    expect((await grounds(central, path)).get('asylum')).toMatchObject({
      result: 'clear',
      decidedBy: 'answer',
      answered: { answer: 'absent', reason: 'Letter', capacity: 'DIC' },
    });
  });

  test('are all recorded or none of them', async () => {
    const path = await opened();
    const answer = await give(
      central,
      path,
      { ground: 'asylum', answer: 'absent', reason: 'Letter' },
      { ground: 'no_such_ground', answer: 'absent', reason: 'x' },
    );
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path: at }: { path: string }) => at)).toEqual(['/answers/1/ground']);
    expect((await (await central(path)).json()).sequence).toBe(1);
    expect((await give(central, path)).status).toBe(422);
  });

  test('only the Prosecutor General puts aside what the treaty leaves to the decision', async () => {
    const path = await opened();
    const waiver = { ground: 'own_national', answer: 'waived', reason: 'Interests of justice' };
    expect((await give(central, path, waiver)).status).toBe(403);
    expect((await grounds(signatory, path)).get('own_national')?.mayAnswer).toEqual(['waived']);
    expect((await give(signatory, path, waiver)).status).toBe(201);
    expect((await grounds(central, path)).get('own_national')).toMatchObject({
      result: 'clear',
      decidedBy: 'answer',
    });
  });

  test('an answer never overrules what the file tells', async () => {
    const path = await opened();
    const single = { ground: 'own_national', answer: 'absent', reason: 'x' };
    const step = await central(`${path}/actions`, json('POST', { action: 'answer_ground', payload: single }));
    expect(step.status).toBe(201);
    expect((await grounds(central, path)).get('own_national')).toMatchObject({
      result: 'stands',
      decidedBy: 'file',
    });
  });
});
