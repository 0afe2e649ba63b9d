import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { openedDraft, saveSection } from '../../../support/draft-pages.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let prosecutor: Ask;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.signedIn(await app.person('prosecutor'));
});
afterAll(() => app.close());

const spain = { kind: 'mla', direction: 'outgoing', state: 'ES' };
const draft = { ...spain, basis: 'reciprocity' };
const aCase = { caseNumber: '26-7-1', stage: 'investigation', proceedingType: 'criminal' };

type Fields = Readonly<Record<string, string | string[]>>;

/** Opens a draft by the choices, and saves its sections with what is given for each. */
async function saved(choices: Fields, sections: Readonly<Record<string, Fields>> = {}): Promise<string> {
  const path = await openedDraft(prosecutor, choices);
  for (const [section, fields] of Object.entries(sections))
    await saveSection(prosecutor, path, section, fields);
  return path;
}

const firstBasis = async (query: string): Promise<string> => {
  const { html } = await open(prosecutor, `/requests/new?${query}`);
  return /name="basis" value="([^"]+)"/.exec(html)?.[1] ?? '';
};

describe('the legal basis while a request is being thought of', () => {
  test('shows ranked bases with the sentence to cite, what does not count, and reciprocity by name', async () => {
    const page = await open(prosecutor, '/requests/new?kind=extradition&direction=outgoing&state=ES');
    expect(page.status).toBe(200);
    expect(page.text).toContain('To cite');
    expect(page.text).toMatch(/Treaties that do not count here, and why \(\d+\)/);
    expect(page.headings.map(({ text }) => text)).toContain('Reciprocity');
  });

  test('is the same in the fragment that the script asks for', async () => {
    const fragment = await readPage(
      await prosecutor('/requests/new/legal-basis?kind=mla&direction=outgoing&state=BR'),
    );
    expect(fragment.html).not.toContain('<html');
    expect(fragment.text).toContain('Rely on');
  });

  test('offers reciprocity where there is no treaty at all', async () => {
    const page = await open(
      prosecutor,
      '/requests/new?kind=transfer&direction=outgoing&state=BT&role=administering',
    );
    expect(page.text).toContain('No treaty: reciprocity');
    expect(page.html).toMatch(/value="reciprocity" checked/);
  });

  test('refuses a state that does not exist, at its field', async () => {
    const page = await open(prosecutor, '/requests/new?kind=mla&direction=outgoing&state=QQ');
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-state');
    expect(page.title).toMatch(/^Error: /);
  });
});

describe('an incoming extradition', () => {
  test('keeps the moment of the detention as the clock on the wall told it, and the request it follows', async () => {
    const central = await app.signedIn(await app.person('central'));
    const first = await saved(draft);
    const related = first.replace('/requests/', '');
    const day = app.clock.now().slice(0, 10);
    const path = await openedDraft(central, {
      ...draft,
      kind: 'extradition',
      direction: 'incoming',
      startsWith: 'detention',
      detainedAt: `${day.split('-').reverse().join('.')} 00:10`,
      relatedTo: related,
    });
    const edit = await open(central, `${path}/draft/case`);
    expect(edit.html).toContain(`value="${day.split('-').reverse().join('.')} 00:10"`);
    await saveSection(central, path, 'case', { ...aCase, detainedAt: `${day} 00:10`, facts: 'Invented' });
    expect((await open(central, path)).text).toMatch(/Linked requests MLA-OUT-\d{4}-\d{6}/);
  });
});

describe('a step', () => {
  test('says what becomes of the request, and moves it', async () => {
    const basis = await firstBasis('kind=mla&direction=outgoing&state=ES');
    const path = await saved({ ...draft, basis, measures: ['documents'] });
    const before = await open(prosecutor, path);
    expect(before.text).toContain('New status: With the authorised prosecutor');
    const answer = await prosecutor(
      `${path}/actions`,
      form({ action: 'submit', key: 'submit', sequence: '1' }),
    );
    expect(answer.status).toBe(303);
    const after = await open(prosecutor, answer.headers.get('location') ?? '');
    expect(after.headings[0]).toEqual({ level: 2, text: 'Done: Submit for review' });
    expect(after.text).toContain('The status is now: With the authorised prosecutor.');
  });

  test('without its reason is refused at the reason, and what was typed stays', async () => {
    const path = await saved(draft);
    const payload = { 'note/payload/documentIds': '' };
    const page = await readPage(
      await prosecutor(`${path}/actions`, form({ action: 'note', key: 'note', ...payload })),
    );
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-note-payload-text');
  });

  test('decided on an older state is not recorded, and what was typed stays', async () => {
    const path = await saved(draft);
    const note = (text: string) =>
      prosecutor(
        `${path}/actions`,
        form({ action: 'note', key: 'note', sequence: '1', 'note/payload/text': text }),
      );
    expect((await note('First')).status).toBe(303);
    const page = await readPage(await note('Second thought'));
    expect(page.status).toBe(422);
    expect(page.text).toContain('Somebody changed the request meanwhile.');
    expect(page.html).toMatch(/<textarea[^>]*>Second thought</);
  });

  test('that nothing takes back asks first, keeps what was typed, and is then taken', async () => {
    const path = await saved(draft);
    const withdrawn = { action: 'withdraw', key: 'withdraw', 'withdraw/payload/reason': 'No longer needed' };
    const asked = await readPage(await prosecutor(`${path}/actions`, form(withdrawn)));
    expect(asked.status).toBe(422);
    expect(asked.jumps).toContain('f-withdraw-sure');
    expect(asked.text).toContain('The request ends with the status “Withdrawn”');
    expect(asked.html).toMatch(/<textarea[^>]*>No longer needed</);
    expect((await open(prosecutor, path)).text).toContain('Edit the draft');
    const answer = await prosecutor(`${path}/actions`, form({ ...withdrawn, 'withdraw/sure': 'yes' }));
    expect(answer.status).toBe(303);
    const after = await open(prosecutor, answer.headers.get('location') ?? '');
    expect(after.headings[0]?.text).toBe('Done: Withdraw the request');
    expect(after.text).toContain('Nobody is notified of it.');
  });

  test('that is not possible now answers with what is', async () => {
    const path = await saved(draft);
    const page = await readPage(
      await prosecutor(`${path}/actions`, form({ action: 'no_such_step', key: 'x' })),
    );
    expect(page.status).toBe(409);
    expect(page.text).toContain('Possible now');
  });
});

describe('a document', () => {
  const upload = (name: string): RequestInit => {
    const body = new FormData();
    body.set('file', new File(['content'], name, { type: 'text/html' }));
    body.set('type', 'other');
    body.set('language', 'ru');
    return { method: 'POST', body };
  };

  test('is stored, listed, and comes back as a file that nothing can run', async () => {
    const path = await saved(draft);
    expect((await prosecutor(`${path}/documents`, upload('Письмо «1».txt'))).status).toBe(303);
    const page = await open(prosecutor, path);
    expect(page.text).toContain('Письмо «1».txt');
    const link = /href="([^"]*\/documents\/[^"]+)"/.exec(page.html)?.[1] ?? '';
    const file = await prosecutor(link);
    expect(await file.text()).toBe('content');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('not chosen is asked for, at its control', async () => {
    const path = await saved(draft);
    const page = await readPage(
      await prosecutor(`${path}/documents`, form({ type: 'other', language: 'ru' })),
    );
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-file');
  });
});

describe('the other state’s officer', () => {
  test('submits a request of their own state and sees the shared view of it, without the names', async () => {
    const officer = await app.signedIn(await app.person('liaison'));
    const sent = await officer(
      '/requests/new/form',
      form({
        ...draft,
        ...aCase,
        direction: 'incoming',
        facts: 'Secret facts',
        'persons/0/surname': 'Demonov',
        'persons/0/role': 'suspect',
      }),
    );
    expect(sent.status).toBe(303);
    const path = (sent.headers.get('location') ?? '').replace(/\?.*/, '');
    const page = await open(officer, sent.headers.get('location') ?? '');
    expect(page.status).toBe(200);
    expect(page.text).toContain('The request is recorded.');
    expect(page.text).not.toMatch(/Demonov|Secret facts/);
    expect((await open(officer, `${path}/draft`)).status).toBe(404);
    expect((await open(officer, `${path}/draft/persons`)).status).toBe(404);
    const stranger = await app.signedIn(await app.person('liaison', { state: 'TR' }));
    expect((await open(stranger, path)).status).toBe(404);
  });
});

describe('the form of the other state’s officer', () => {
  const filled = {
    ...draft,
    ...aCase,
    direction: 'incoming',
    'persons/0/surname': 'Demonov',
    'persons/0/role': 'suspect',
  };

  test('gets and loses rows without being sent, and keeps everything typed when something cannot be accepted', async () => {
    const officer = await app.signedIn(await app.person('liaison'));
    const send = async (fields: Fields) =>
      readPage(await officer('/requests/new/form', form({ ...filled, ...fields })));
    expect((await send({ intent: 'more-persons' })).ids).toContain('f-persons-1-surname');
    const fewer = await send({ intent: 'remove-persons-0' });
    expect(fewer.text).toContain('Removed: Demonov.');
    expect(fewer.html).toContain('name="removed/persons/surname" value="Demonov"');
    const refused = await send({ facts: '<b>Facts</b>', requiredBy: '31.02.2027' });
    expect(refused.status).toBe(422);
    expect(refused.jumps).toContain('f-requiredBy');
    expect(refused.html).toContain('&lt;b&gt;Facts&lt;/b&gt;');
  });

  test('is theirs alone: our own people open a draft', async () => {
    expect((await prosecutor('/requests/new/form', form(filled))).status).toBe(403);
    const officer = await app.signedIn(await app.person('liaison'));
    expect((await officer('/requests/new', form({ ...spain, basis: 'reciprocity' }))).status).toBe(403);
  });
});

describe('the choices of a new request', () => {
  test('that cannot be kept open no draft, and lead to what is to be chosen', async () => {
    const both = { ...draft, basis: ['reciprocity', 'kz-it-extradition-2015'] };
    const page = await readPage(await prosecutor('/requests/new', form(both)));
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-basis');
    const unsaid = await readPage(
      await prosecutor('/requests/new', form({ kind: 'mla', basis: 'reciprocity' })),
    );
    expect(unsaid.status).toBe(422);
    const date = { ...draft, offenceDate: '05/03/2024' };
    expect((await readPage(await prosecutor('/requests/new', form(date)))).jumps).toContain('f-offenceDate');
  });
});

describe('the list', () => {
  test('is held by its address and finds by the beginning of a surname in another script', async () => {
    await saved(draft, { persons: { 'persons/0/surname': 'Щукинов', 'persons/0/role': 'suspect' } });
    const page = await open(prosecutor, '/requests?q=shchukin&kind=mla&sort=reference');
    expect(page.text).toContain('1–1 of 1');
    expect(page.html).toMatch(/value="mla" selected/);
  });

  test('refuses a filter nobody offered instead of ignoring it', async () => {
    const page = await open(prosecutor, '/requests?kind=gossip');
    expect(page.status).toBe(422);
  });
});
