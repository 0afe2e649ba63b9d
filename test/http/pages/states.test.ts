import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';
import { openedDraft } from '../../support/draft-pages.ts';
import { form, open, readPage } from '../../support/page.ts';

let app: TestApp;
let officer: Ask;
beforeAll(async () => {
  app = await testApp();
  officer = await app.signedIn(await app.person('treaty_officer', { name: 'Demo Treaty Officer' }));
});
afterAll(() => app.close());

const source = { 'source/reference': 'Invented note', 'source/on': '2026-01-15' };
const path = '/states/ES/authorities/es-ministry-of-justice';
const typed = { name: 'Ministry of Justice', kinds: ['mla'], address: 'Invented street 1', ...source };

test('the page of a state shows its authorities, what is not known of them, and their age', async () => {
  const page = await open(await app.signedIn(await app.person('prosecutor')), '/states/ES');
  expect(page.text).toMatch(/Competent authorities .*Ministry of Justice .*Not known .*Never verified/);
  expect(page.html).not.toContain(path);
});

test('an authority is corrected by a form, and the history says by whom', async () => {
  const begun = await open(officer, path);
  expect(begun.html).toContain('value="Ministry of Justice"');
  const saved = await officer(path, form({ ...typed, tag: '0', verifiedOn: '2026-01-15' }));
  expect(saved.headers.get('location')).toContain('/states/ES');
  const page = await open(officer, '/states/ES');
  expect(page.text).toContain('Invented street 1');
  expect(page.text).toContain('Demo Treaty Officer');
  expect((await officer(path, form({ ...typed, tag: '0' }))).status).toBe(412);
});

test('a form without name, kind and source is refused at each', async () => {
  const page = await readPage(
    await officer('/states/ES/authorities/new', form({ name: '', 'source/reference': '', 'source/on': '' })),
  );
  expect(page.status).toBe(422);
  expect(page.jumps).toEqual(
    expect.arrayContaining(['f-name', 'f-kinds', 'f-source-reference', 'f-source-on']),
  );
});

test('the form of a request offers the authorities of the other state', async () => {
  const prosecutor = await app.signedIn(await app.person('prosecutor', { office: 'AST' }));
  const path = await openedDraft(prosecutor, {
    kind: 'extradition',
    direction: 'outgoing',
    state: 'TR',
    basis: 'reciprocity',
  });
  const page = await open(prosecutor, `${path}/draft/authorities`);
  expect(page.html).toMatch(/<datalist id="f-requestedAuthority-offers"><option value="Ministry of Justice"/);
});

test('only treaty officers reach the forms', async () => {
  const prosecutor = await app.signedIn(await app.person('prosecutor'));
  expect((await prosecutor(path)).status).toBe(403);
  expect((await prosecutor('/states/ES/authorities/new', form(typed))).status).toBe(403);
});
