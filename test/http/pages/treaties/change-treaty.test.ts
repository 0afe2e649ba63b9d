import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provisionKeys } from '../../../../src/domain/treaties/provision-fields.ts';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let officer: Ask;
beforeAll(async () => {
  app = await testApp();
  officer = await app.signedIn(await app.person('treaty_officer', { name: 'Demo Treaty Officer' }));
});
afterAll(() => app.close());

const source = { 'source/reference': 'Invented bulletin No 5', 'source/on': '2026-01-15' };

/** The hidden fields of a page's form, as a browser sends them back. */
const carried = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Sends a form, weighs what it says and saves it, as a person without script does. */
async function change(path: string, fields: Record<string, string>) {
  const begun = await open(officer, path);
  const weighed = await readPage(
    await officer(path, form({ ...carried(begun.html), ...fields, ...source, intent: 'weigh' })),
  );
  const saved = await officer(path, form({ ...carried(weighed.html), intent: 'save' }));
  return { weighed, saved };
}

describe('confirming an entry into force', () => {
  const treaty = '/treaties/kz-fr-mla-2021';

  test('shows what it does before it is saved, and stands in the history afterwards', async () => {
    expect((await open(officer, '/states/FR')).text).toContain('Entry into force not confirmed');
    const { weighed, saved } = await change(`${treaty}/confirm`, { inForceFrom: '2024-01-01' });
    expect(weighed.status).toBe(200);
    expect(weighed.text).toContain('Before the change is saved');
    expect(weighed.text).toContain('1 January 2024');
    expect(weighed.text).toContain('No open request is concerned');
    expect(saved.status).toBe(303);
    const page = await open(officer, saved.headers.get('location')?.replace(/#.*/, '') ?? '');
    expect(page.text).toContain('Entry into force confirmed');
    expect(page.text).toContain('Demo Treaty Officer');
    expect(page.text).toContain('Invented bulletin No 5');
    expect((await open(officer, '/states/FR')).text).not.toContain('Entry into force not confirmed');
    const past = /href="(\/treaties\/kz-fr-mla-2021\/versions\/[0-9a-f]+)"/.exec(page.html)?.[1] ?? '';
    expect((await open(officer, past)).text).toContain('not as it stands now');
  });

  test('is refused at the field, and keeps what was typed', async () => {
    const begun = await open(officer, `${treaty}/confirm`);
    const fields = { ...carried(begun.html), ...source, inForceFrom: '1990-01-01', intent: 'weigh' };
    const page = await readPage(await officer(`${treaty}/confirm`, form(fields)));
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-inForceFrom');
    expect(page.html).toContain('value="Invented bulletin No 5"');
  });

  test('of a form opened before somebody else’s change is not saved', async () => {
    const begun = await open(officer, `${treaty}/correct`);
    await change(`${treaty}/correct`, { 'change/note': 'Somebody was first' });
    const fields = { ...carried(begun.html), ...source, 'change/note': 'Late', intent: 'weigh' };
    expect((await officer(`${treaty}/correct`, form(fields))).status).toBe(412);
  });
});

describe('correcting an entry', () => {
  const treaty = '/treaties/kz-tr-mla-extradition-1995';

  test('changes only what was typed anew', async () => {
    const { weighed, saved } = await change(`${treaty}/correct`, { 'change/abbreviation': 'Ankara 1995' });
    expect(weighed.text).toContain('Ankara 1995');
    expect(weighed.text).not.toContain('Confidence');
    expect(saved.status).toBe(303);
  });

  test('without a source is refused at the source', async () => {
    const begun = await open(officer, `${treaty}/correct`);
    const fields = { ...carried(begun.html), 'change/abbreviation': 'x', intent: 'weigh' };
    const page = await readPage(await officer(`${treaty}/correct`, form(fields)));
    expect([page.status, page.jumps.includes('f-source-reference')]).toEqual([422, true]);
  });

  test('can be thought over: the way back keeps everything', async () => {
    const page = await readPage(
      await officer(`${treaty}/correct`, form({ ...source, 'change/note': 'Thinking', intent: 'edit' })),
    );
    expect(page.html).toContain('Thinking');
  });
});

describe('what a text says', () => {
  const treaty = '/treaties/kz-it-extradition-2015';

  test('is shown matter by matter with its article, and what is not known as not known', async () => {
    const page = await open(await app.signedIn(await app.person('prosecutor')), treaty);
    expect(page.text).toContain('Between the central authorities 6(1)');
    expect(page.text).toMatch(/Provisional custody \(arrest\) Days: 40 Extension, days: 20/);
    expect(page.text).toMatch(/Other time limits/);
    expect((await open(officer, '/treaties/kz-ma-extradition-2024')).text).toContain('Channel Not known');
    expect(page.html).not.toContain(`${treaty}/provisions/`);
  });

  test.each(provisionKeys)(
    '%s has a form that shows what stands and changes nothing by itself',
    async (key) => {
      const path = `${treaty}/provisions/${key}`;
      const begun = await open(officer, path);
      expect(begun.status).toBe(200);
      const controls = [
        ...begun.html.matchAll(/<(input|textarea|select)[^>]*\sname="((?:value|article)[^"]*)"/g),
      ];
      expect(controls.length).toBeGreaterThan(1);
    },
  );

  test('is recorded with article and source', async () => {
    const path = `${treaty}/provisions/specialty_leave`;
    const { weighed, saved } = await change(path, {
      'value/days': '30',
      'value/months': '',
      'value/from': 'release',
      'value/note': '',
      article: '11(2)',
    });
    expect(weighed.text).toContain('11(2)');
    expect(saved.status).toBe(303);
    const text = (await open(officer, treaty)).text;
    expect(text).toMatch(
      /Specialty: term to leave Days: 30 Runs from: release 11\(2\) Invented bulletin No 5/,
    );
  });

  test('is refused where a number is no number', async () => {
    const path = `${treaty}/provisions/thresholds`;
    const fields = { ...source, 'value/min_penalty_months': 'twelve', 'value/basis': 'x', intent: 'weigh' };
    const begun = await open(officer, path);
    const page = await readPage(await officer(path, form({ ...carried(begun.html), ...fields })));
    expect([page.status, page.jumps.includes('f-value-min-penalty-months')]).toEqual([422, true]);
  });
});

describe('adding a treaty', () => {
  const fields = {
    'treaty/id': 'kz-nz-extradition-2026',
    'treaty/parties/0/state': 'NZ',
    'treaty/kinds': 'extradition',
    'treaty/titles/ru': 'Выдуманный договор о выдаче',
    'treaty/status': 'signed',
    'treaty/confidence': 'high',
    'treaty/signedOn': '2026-01-02',
    ...source,
    intent: 'weigh',
  };

  test('leads to its page', async () => {
    const added = await officer('/treaties/new', form(fields));
    expect(added.headers.get('location')).toContain('/treaties/kz-nz-extradition-2026');
    expect((await open(officer, '/states/NZ')).text).toContain('Выдуманный договор о выдаче');
  });

  test('without kind and title is refused at both', async () => {
    const page = await readPage(
      await officer('/treaties/new', form({ ...fields, 'treaty/kinds': [], 'treaty/titles/ru': '' })),
    );
    expect(page.status).toBe(422);
    expect(page.jumps).toEqual(expect.arrayContaining(['f-treaty-kinds', 'f-treaty-titles-ru']));
  });
});

test.each(['/treaties/new', '/treaties/coe-030/correct', '/treaties/coe-030/confirm'])(
  '%s is closed to everybody but treaty officers',
  async (path) => {
    const prosecutor = await app.signedIn(await app.person('prosecutor'));
    expect((await prosecutor(path)).status).toBe(403);
    expect((await prosecutor(path, form(source))).status).toBe(403);
  },
);

test('a liaison officer does not read who changed the registry', async () => {
  await change('/treaties/kz-es-mla-2011/correct', { 'change/note': 'Read again' });
  const liaison = await app.signedIn(await app.person('liaison', { state: 'ES' }));
  const page = await open(liaison, '/treaties/kz-es-mla-2011');
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Demo Treaty Officer');
});
