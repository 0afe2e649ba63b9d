import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let central: Ask;
let prosecutor: Ask;
let leadership: Ask;
beforeAll(async () => {
  app = await testApp();
  central = await app.signedIn(await app.person('central'));
  prosecutor = await app.signedIn(await app.person('prosecutor', { office: 'AST' }));
  leadership = await app.signedIn(await app.person('leadership'));
});
afterAll(() => app.close());

const fugitive = {
  kind: 'extradition',
  direction: 'incoming',
  state: 'RU',
  startsWith: 'request',
  purpose: 'prosecution',
  offences: [{ category: 'other', maxPenaltyMonths: 60 }],
  persons: [{ surname: 'Вымышленный', nationalities: ['RU'], role: 'accused' }],
  legalBasis: { treatyIds: ['cis-kishinev-2002'] },
};
const prisoner = {
  kind: 'transfer',
  direction: 'incoming',
  state: 'TR',
  role: 'sentencing',
  persons: [{ surname: 'Вымышленный', nationalities: ['TR'], role: 'sentenced' }],
  legalBasis: { treatyIds: ['kz-tr-transfer-2013'] },
};

async function opened(content: object): Promise<string> {
  const answer = await central('/api/v1/requests', json('POST', content));
  expect(answer.status).toBe(201);
  return `/requests/${(await answer.json()).id}`;
}
const read = async (path: string) => (await central(`/api/v1${path}`)).json();

describe('the page of grounds', () => {
  test('shows every ground by group with its article, and takes all answers with one form', async () => {
    const path = await opened(fugitive);
    const page = await open(central, `${path}/grounds`);
    expect(page.status).toBe(200);
    expect(page.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['To be answered', 'Told by the file', 'Asylum granted by Kazakhstan']),
    );
    expect(page.text).toContain('Kishinev Convention art. 89(1)(и)');
    expect(page.html.match(/<form method="post" action="[^"]*\/grounds"/g)).toHaveLength(1);

    const before = (await read(path)).sequence;
    const answer = await central(
      `${path}/grounds`,
      form({
        sequence: String(before),
        'answers/asylum/answer': 'absent',
        'answers/asylum/reason': 'Letter of the migration service',
        'answers/military/answer': 'absent',
        'answers/limitation/answer': '',
        commonReason: 'Examined by the file',
      }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${path}/grounds?done=answers`);

    const { items } = await read(`${path}/actions`);
    const answers = items.filter(({ action }: { action: string }) => action === 'answer_ground');
    expect(answers.map((one: { payload: object; texts: object }) => [one.payload, one.texts])).toMatchObject([
      [{ ground: 'asylum', answer: 'absent' }, { reason: 'Letter of the migration service' }],
      [{ ground: 'military', answer: 'absent' }, { reason: 'Examined by the file' }],
    ]);
    expect((await read(path)).sequence).toBe(before + 2);

    const after = await open(central, `${path}/grounds?done=answers`);
    expect(after.text).toContain('The answers are recorded.');
    expect(after.text).toContain('Letter of the migration service');
  });

  test('records only what was changed, and keeps what was typed when a reason is missing', async () => {
    const path = await opened(fugitive);
    const again = { 'answers/asylum/answer': 'absent', 'answers/asylum/reason': 'Seen' };
    await central(`${path}/grounds`, form(again));
    const before = (await read(path)).sequence;

    const nothing = await readPage(
      await central(`${path}/grounds`, form({ 'answers/asylum/answer': 'absent' })),
    );
    expect([nothing.status, nothing.text.includes('No answer was changed')]).toEqual([422, true]);

    const refused = await readPage(
      await central(`${path}/grounds`, form({ 'answers/military/answer': 'present' })),
    );
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/id="fanswers-military-reason"|id="f-answers-military-reason"/);
    expect(refused.html).toMatch(/value="present" selected/);
    expect((await read(path)).sequence).toBe(before);
  });

  test('tells somebody who was overtaken, and loses none of their answers', async () => {
    const path = await opened(fugitive);
    const stale = String((await read(path)).sequence);
    await central(`${path}/grounds`, form({ 'answers/asylum/answer': 'absent', commonReason: 'Seen' }));
    const late = await readPage(
      await central(
        `${path}/grounds`,
        form({ sequence: stale, 'answers/military/answer': 'absent', commonReason: 'Kept words' }),
      ),
    );
    expect(late.status).toBe(422);
    expect(late.html).toContain('Kept words');
  });

  test('lets those look who may not answer', async () => {
    const path = await opened(fugitive);
    await central(`/api/v1${path}/actions`, json('POST', { action: 'assign', payload: { office: 'AST' } }));
    const ours = await open(prosecutor, `${path}/grounds`);
    expect(ours.html).toContain('answers/asylum/answer');
    expect(ours.html).not.toContain('answers/immunity/answer');
    expect((await open(leadership, `${path}/grounds`)).status).toBe(404);
  });

  test('is where the findings of the request lead', async () => {
    const path = await opened(fugitive);
    const page = await open(central, path);
    expect(page.html).toContain(`href="${path}/grounds"`);
  });
});

describe('the conditions of a transfer', () => {
  test('stand instrument by instrument, with what would settle each', async () => {
    const path = await opened(prisoner);
    const page = await open(central, `${path}/eligibility`);
    expect(page.status).toBe(200);
    expect(page.headings.map(({ text }) => text)).toContain('Law of Kazakhstan');
    expect(page.text).toContain('Basis of the request');
    expect(page.text).toContain('The day on which the judgment became final is not entered.');
    expect(page.text).toContain('Not known');

    const { items } = await read(`${path}/eligibility`);
    expect(items[0]).toMatchObject({ treatyId: 'kz-tr-transfer-2013', chosen: true, textKnown: true });
    expect(items.at(-1)).toMatchObject({ treatyId: null, confirmed: null });
    const states = Object.fromEntries(
      items[0].conditions.map(({ ground, state }: { ground: string; state: string }) => [ground, state]),
    );
    expect(states).toMatchObject({
      transfer_not_national: 'met',
      transfer_not_final: 'not_known',
      transfer_under_6m: 'not_known',
    });
  });

  test('are there for transfers only', async () => {
    const path = await opened(fugitive);
    expect((await open(central, `${path}/eligibility`)).status).toBe(404);
    expect((await central(`/api/v1${path}/eligibility`)).status).toBe(404);
  });
});
