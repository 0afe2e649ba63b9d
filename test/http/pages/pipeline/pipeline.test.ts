import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmForce } from '../../../../src/use-cases/treaties/confirm-force.ts';
import { type Ask, json, type TestApp, testApp } from '../../../support/app.ts';
import { form, open } from '../../../support/page.ts';

let app: TestApp;
let officer: Ask;
let reader: Ask;
beforeAll(async () => {
  app = await testApp();
  officer = await app.signedIn(await app.person('treaty_officer', { name: 'Invented Officer' }));
  reader = await app.signedIn(await app.person('central'));
});
afterAll(() => app.close());

const idOf = async (treatyId: string): Promise<string> => {
  const { items } = await (await (await app.as('central'))('/api/v1/pipeline')).json();
  return items.find((line: { treatyId: string | null }) => line.treatyId === treatyId).id;
};

describe('the board of treaties under way', () => {
  it('names stage, age, officer, next step, differences and failed attempts', async () => {
    const board = await open(reader, '/pipeline');
    expect(board.text).toContain('Invited to accede');
    expect(board.text).toContain('since 18 June 2025');
    expect(board.text).toContain('since 2023-04');
    expect(board.text).toContain('date not known');
    expect(board.text).toContain('earlier applications rejected');
    expect(board.text).not.toContain('Start a treaty');
  });
});

describe('the page of a treaty under way', () => {
  it('tells of the European convention what the sources give, and computes what it would open', async () => {
    const page = await open(reader, `/pipeline/${await idOf('coe-030')}`);
    expect(page.text).toContain('Steps towards accession were taken four times in more than 20 years.');
    expect(page.text).toContain('Objections of some States.');
    expect(page.text).toContain('A basis with 50 States');
    expect(page.text).toContain('46 of them are members of the Council of Europe');
    expect(page.text).toContain('from the registry');
    expect(page.headings.map(({ text }) => text)).not.toContain('Enter what happened');
  });

  it('takes what the treaty officer enters, form by form, without script', async () => {
    const path = `/pipeline/${await idOf('kz-hk-mla')}`;
    const enter = async (entry: string, fields: Record<string, string>) => {
      const sequence = /name="sequence" value="(\d+)"/.exec((await open(officer, path)).html)?.[1] ?? '';
      const named = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [`${entry}/${name}`, value]),
      );
      return officer(`${path}/${entry}`, form({ sequence, ...named }));
    };
    const answers = [
      await enter('next_step_set', { step: 'Sign in Astana', on: '2030-05-01' }),
      await enter('difference_raised', {
        topic: 'suspects_rights',
        subject: 'Legal aid',
        ours: 'Our words',
        theirs: 'Their words',
        unknown: 'true',
      }),
      await enter('moved', { stage: 'signed', unknown: 'true' }),
    ];
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(
      answers.map(() => `${path}?done=saved`),
    );
    const page = await open(reader, path);
    expect(page.text).toContain('Sign in Astana (by 1 May 2030)');
    expect(page.text).toMatch(/Rights of suspects and accused Open Our position Our words/);
    expect(page.text).toContain('Invented Officer');
  });

  it('says at the field what is missing, and keeps what was typed', async () => {
    const path = `/pipeline/${await idOf('kz-qa-transfer')}`;
    const answer = await officer(
      `${path}/rejected`,
      form({ sequence: '1', 'rejected/by': 'home', 'rejected/reason': 'Kept words' }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#f-rejected-on"');
    expect(html).toContain('Kept words');
  });

  it('tells who was overtaken that nothing was entered', async () => {
    const path = `/pipeline/${await idOf('kz-my-extradition')}`;
    const late = await officer(
      `${path}/next_step_set`,
      form({ sequence: '1', 'next_step_set/step': 'Late' }),
    );
    expect(late.headers.get('location')).toBe(`${path}?done=overtaken`);
    expect((await open(officer, `${path}?done=overtaken`)).text).not.toContain('Late (');
  });

  it('is reached from the treaty, and says when the registry is ahead of it', async () => {
    const id = await idOf('kz-br-mla-2018');
    expect((await open(reader, '/treaties/kz-br-mla-2018')).html).toContain(`href="/pipeline/${id}"`);
    const prosecutor = await app.signedIn(await app.person('prosecutor'));
    expect((await open(prosecutor, '/treaties/kz-br-mla-2018')).html).not.toContain('/pipeline/');
    expect((await open(reader, `/pipeline/${id}`)).text).not.toContain('leaves the board');

    const actor = { type: 'system', job: 'test' } as const;
    await confirmForce({ ...app.services, actor }, 'kz-br-mla-2018', {
      inForceFrom: '2026-01-15',
      source: { reference: 'Invented note', on: '2026-01-20' },
    });
    expect((await open(reader, `/pipeline/${id}`)).text).toContain('leaves the board');
  });

  it('is started by a treaty officer, and by nobody else', async () => {
    const empty = await officer('/pipeline/new', form({ stage: 'initiative', route: 'treaty' }));
    expect(empty.status).toBe(422);
    const answer = await officer(
      '/pipeline/new',
      form({
        title: 'Invented transfer treaty',
        states: 'CL',
        kinds: ['transfer'],
        route: 'treaty',
        stage: 'consultation',
        on: '2025-01-10',
      }),
    );
    expect(answer.status).toBe(303);
    const page = await open(officer, answer.headers.get('location') ?? '');
    expect(page.text).toContain('Invented transfer treaty');
    expect(page.text).toContain('A basis with 1 State');
    expect((await reader('/pipeline/new')).status).toBe(403);
  });
});

describe('the programs of treaties under way', () => {
  it('start, move and reject a treaty, once for each key', async () => {
    const ask = await app.as('treaty_officer');
    const key = { 'idempotency-key': 'start-1' };
    const body = { title: 'By program', states: ['CL'], kinds: ['mla'], stage: 'initiative', on: null };
    const started = await ask('/api/v1/pipeline', json('POST', body, key));
    expect(started.status).toBe(201);
    const { id } = await started.json();
    expect(started.headers.get('location')).toBe(`/api/v1/pipeline/${id}`);
    expect((await (await ask('/api/v1/pipeline', json('POST', body, key))).json()).id).toBe(id);

    const send = (to: string, sent: object) => ask(`/api/v1/pipeline/${id}/${to}`, json('POST', sent));
    expect((await send('stage', { stage: 'signed', on: null, expectedSequence: 9 })).status).toBe(409);
    expect((await send('stage', { stage: 'signed' })).status).toBe(422);
    expect((await send('stage', { stage: 'signed', on: null })).status).toBe(201);
    expect((await send('rejections', { by: 'home', reason: 'No need', on: null })).status).toBe(201);
    const refused = await send('rounds', { on: null, outcome: 'Late' });
    expect(await refused.json()).toMatchObject({ status: 409, code: 'not_allowed_now' });
    const view = await (await ask(`/api/v1/pipeline/${id}`)).json();
    expect(view).toMatchObject({ status: 'rejected', stage: 'signed', sequence: 3 });
    const prospect = await (await ask(`/api/v1/pipeline/${id}/prospect`)).json();
    expect(prospect.kinds).toMatchObject([{ kind: 'mla', opens: [{ state: 'CL' }] }]);
    expect(prospect.helpedByState).toBeUndefined();
  });

  it('answer nobody who has no part in it', async () => {
    for (const role of ['prosecutor', 'liaison', 'chancery', 'admin'] as const) {
      expect((await (await app.as(role))('/api/v1/pipeline')).status).toBe(403);
    }
    const body = { title: 'Mine', states: ['CL'], kinds: ['mla'], stage: 'initiative', on: null };
    expect((await (await app.as('central'))('/api/v1/pipeline', json('POST', body))).status).toBe(403);
  });
});
