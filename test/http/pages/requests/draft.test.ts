import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ask, baseUrl, type TestApp, testApp } from '../../../support/app.ts';
import { openedDraft, openSection, saveSection } from '../../../support/draft-pages.ts';
import { form, open, readPage } from '../../../support/page.ts';

let app: TestApp;
let prosecutor: Ask;
let colleague: Ask;
let path: string;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.signedIn(await app.person('prosecutor', { name: 'First Invented' }));
  colleague = await app.signedIn(await app.person('prosecutor', { name: 'Second Invented' }));
});
beforeEach(async () => {
  path = await openedDraft(prosecutor, {
    kind: 'mla',
    direction: 'outgoing',
    state: 'ES',
    basis: 'reciprocity',
    measures: ['documents'],
  });
});
afterAll(() => app.close());

const aCase = { caseNumber: '26-7-1', stage: 'investigation', proceedingType: 'criminal' };
const id = () => path.replace('/requests/', '');
const logOf = async () =>
  (await app.services.stores.requests.find(id(), { sees: 'all' }))?.actions.map(({ action }) => action);
const contentNow = async () =>
  (await app.services.stores.requests.find(id(), { sees: 'all' }))?.content ?? expect.fail('no request');

describe('the sections of a draft', () => {
  test('say in words how each stands, and what comes next', async () => {
    const page = await open(prosecutor, `${path}/draft`);
    expect(page.title).toMatch(/Draft MLA-OUT-2026-\d{6}/);
    expect(page.text).toMatch(/Next: .* Go to: The case/);
    expect(page.text).toMatch(/The case .*?Not begun; \d+ things are asked for/);
    await saveSection(prosecutor, path, 'case', { ...aCase, caseTitle: 'Invented', facts: 'Invented facts' });
    expect((await open(prosecutor, `${path}/draft`)).text).toMatch(/The case [^✓!○]*✓ Complete/);
  });

  test('each tell what the law asks there, with the treaty or the Code one click away', async () => {
    const { page } = await openSection(prosecutor, path, 'case');
    expect(page.text).toMatch(/What the law asks here: \d+ points/);
    expect(page.text).toContain('CPC');
    expect(page.html).toContain('href="https://adilet.zan.kz/');
    const us = await openedDraft(prosecutor, {
      kind: 'mla',
      direction: 'outgoing',
      state: 'US',
      basis: 'kz-us-mla-2015',
    });
    expect((await open(prosecutor, `${us}/draft/contents`)).html).toMatch(/href="\/treaties\/kz-us-mla/);
  });

  test('lead one to the next, and at the end to what it would be sent back for', async () => {
    const { send } = await openSection(prosecutor, path, 'case');
    const answer = await send(aCase, 'next');
    expect(answer.headers.get('location')).toBe(`${path}/draft/persons?done=saved&section=case`);
    expect((await open(prosecutor, answer.headers.get('location') ?? '')).text).toContain('Saved: The case.');
    const last = await openSection(prosecutor, path, 'handling');
    expect((await last.send({}, 'next')).headers.get('location')).toMatch(/\/draft\/review\?/);
  });

  test('are only those open to the reader; where nothing can be changed any more, the request is shown', async () => {
    const central = await app.signedIn(await app.person('central'));
    await saveSection(prosecutor, path, 'case', { ...aCase, caseTitle: 'Invented', facts: 'Invented' });
    await prosecutor(`${path}/actions`, form({ action: 'submit', key: 'submit' }));
    for (const ask of [prosecutor, central]) {
      for (const place of ['draft', 'draft/case', 'draft/review']) {
        const answer = await ask(`${path}/${place}`);
        expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
      }
    }
    const saved = await prosecutor(`${path}/draft/case`, form({ caseTitle: 'Too late' }));
    expect(saved.status).toBeGreaterThanOrEqual(400);
  });

  test('unknown by name are none', async () => {
    expect((await prosecutor(`${path}/draft/gossip`)).status).toBe(404);
    expect((await prosecutor(`${path}/draft/gossip/typed`, form({ seen: '{}' }))).status).toBe(404);
  });

  test('keep everything typed when something cannot be accepted, and lead to the field', async () => {
    const { send } = await openSection(prosecutor, path, 'persons');
    const page = await readPage(
      await send({
        'persons/0/surname': '<b>Demonov & "son"</b>',
        'persons/0/role': 'suspect',
        'persons/0/birthDate': '31.02.1990',
      }),
    );
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Error: /);
    expect(page.jumps).toContain('f-persons-0-birthDate');
    expect(page.text).toContain(
      'Person 1, date of birth: “31.02.1990”: there is no such day in the calendar.',
    );
    expect(page.html).toContain('value="31.02.1990"');
    expect(page.html).toContain('&lt;b&gt;Demonov &amp; &quot;son&quot;&lt;/b&gt;');
    expect(await logOf()).toEqual(['draft_created']);
  });

  test('refuse a basis of two routes at its field', async () => {
    const { send } = await openSection(prosecutor, path, 'basis');
    const page = await readPage(await send({ basis: ['reciprocity', 'kz-it-extradition-2015'] }));
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-legalBasis');
  });
});

describe('rows of a draft', () => {
  test('left empty are dropped; states are taken by their names in any of the three languages', async () => {
    await saveSection(prosecutor, path, 'persons', {
      'persons/0/surname': '',
      'persons/0/role': 'suspect',
      'persons/1/surname': 'Demonova',
      'persons/1/role': 'witness',
      'persons/1/nationalities': 'Қазақстан',
      'persons/1/nationalities/1': 'испания',
      'persons/1/birthDate': '2024 ж. 5 наурыз',
    });
    await saveSection(prosecutor, path, 'offences', {
      'offences/0/category': 'corruption',
      'offences/0/article': '366',
      'offences/0/committedOn': '5 марта 2024',
    });
    const content = await contentNow();
    expect(content.persons).toMatchObject([
      { surname: 'Demonova', nationalities: ['KZ', 'ES'], birthDate: '2024-03-05' },
    ]);
    expect(content.offences).toMatchObject([{ article: '366', committedOn: '2024-03-05' }]);
    const { page } = await openSection(prosecutor, path, 'persons');
    expect(page.html).toContain('value="Spain"');
    expect(page.html).toContain('value="05.03.2024"');
    expect(page.text).toContain('5 March 2024');
  });

  test('refuse a state that nobody knows, at its field', async () => {
    const { send } = await openSection(prosecutor, path, 'persons');
    const page = await readPage(
      await send({
        'persons/0/surname': 'Demonov',
        'persons/0/role': 'suspect',
        'persons/0/nationalities': 'Atlantis',
      }),
    );
    expect(page.status).toBe(422);
    expect(page.jumps).toContain('f-persons-0-nationalities');
    expect(page.html).toContain('value="Atlantis"');
  });

  test('asked for and left empty are taken away without anything being saved', async () => {
    const { send } = await openSection(prosecutor, path, 'persons');
    const page = await readPage(
      await send({ 'persons/0/surname': '', 'persons/0/role': 'suspect' }, 'remove-persons-0'),
    );
    expect(page.status).toBe(200);
    expect(await logOf()).toEqual(['draft_created']);
  });

  const two = {
    'persons/0/surname': 'Демонов',
    'persons/0/role': 'suspect',
    'persons/1/surname': 'Қайратов',
    'persons/1/role': 'witness',
  };

  test('come and go by buttons without script, and one taken out can be brought back', async () => {
    const { send } = await openSection(prosecutor, path, 'persons');
    const more = await readPage(await send(two, 'more-persons'));
    expect(more.ids).toContain('f-persons-2-surname');
    const fewer = await readPage(await send(two, 'remove-persons-0'));
    expect(fewer.text).toContain('Removed: Демонов.');
    expect(fewer.html).not.toContain('value="Демонов" id');
    expect(fewer.html).toContain('name="removed/persons/surname" value="Демонов"');
    const back = await readPage(
      await send(
        {
          'persons/0/surname': 'Қайратов',
          'persons/0/role': 'witness',
          'removed/persons/surname': 'Демонов',
          'removed/persons/role': 'suspect',
        },
        'restore',
      ),
    );
    expect(back.html).toMatch(/id="f-persons-1-surname"[^>]*value="Демонов"/);
    expect(await logOf()).toEqual(['draft_created']);
  });

  test('propose a Latin spelling, which is nobody’s name until it is accepted', async () => {
    const { send } = await openSection(prosecutor, path, 'persons');
    const proposed = await readPage(await send(two, 'propose'));
    expect(proposed.text).toContain('Proposed DEMONOV');
    expect(proposed.text).toContain('The table does not have Қ');
    await send(two);
    expect((await contentNow()).persons.map(({ latin }) => latin)).toEqual([undefined, undefined]);
    const again = await openSection(prosecutor, path, 'persons');
    const accepted = await readPage(await again.send(two, 'latin-0'));
    expect(accepted.html).toMatch(/id="f-persons-0-latin"[^>]*value="DEMONOV"/);
  });
});

describe('what is typed and not saved', () => {
  const half = { 'persons/0/surname': 'Демонов', 'persons/0/birthDate': '31.', 'persons/0/role': 'suspect' };

  test('is kept as typed without a step in the log, and is there again when its writer comes back', async () => {
    const { type } = await openSection(prosecutor, path, 'persons');
    for (const birthDate of ['3', '31', '31.']) {
      const answer = await type({ ...half, 'persons/0/birthDate': birthDate });
      expect(await answer.json()).toEqual({ at: expect.stringMatching(/^\d\d:\d\d$/) });
    }
    expect(await logOf()).toEqual(['draft_created']);
    const { page } = await openSection(prosecutor, path, 'persons');
    expect(page.text).toContain('and have not saved it');
    expect(page.html).toContain('value="31."');
    const tasks = await open(prosecutor, `${path}/draft`);
    expect(tasks.text).toMatch(/Typed, not saved yet/);
    expect(tasks.text).toContain('Go to: Persons');
    const review = await open(prosecutor, `${path}/draft/review`);
    expect(review.text).toContain('Save or discard it first');
    expect(review.html).not.toContain('value="submit"');
  });

  test('is not lost by a step from the page of the request: its writer is led to it first', async () => {
    const { type, send } = await openSection(prosecutor, path, 'persons');
    await type(half);
    const submit = form({ action: 'submit', key: 'submit' });
    const answer = await prosecutor(`${path}/actions`, submit);
    expect(answer.headers.get('location')).toBe(`${path}/draft/review`);
    expect(await logOf()).toEqual(['draft_created']);
    await prosecutor(`${path}/actions`, form({ action: 'note', key: 'note', 'note/payload/text': 'A note' }));
    expect(await logOf()).toEqual(['draft_created', 'note']);
    await send({}, 'discard');
    await prosecutor(`${path}/actions`, submit);
    expect(await logOf()).toEqual(['draft_created', 'note', 'submit']);
  });

  test('is seen by nobody else, who is told that somebody is at work there', async () => {
    const { type } = await openSection(prosecutor, path, 'persons');
    await type(half);
    const { page } = await openSection(colleague, path, 'persons');
    expect(page.html).not.toContain('Демонов');
    expect(page.text).toMatch(/First Invented is editing this section too \(since \d\d:\d\d\)/);
  });

  test('becomes one step when it is saved, and is forgotten', async () => {
    const { type, send } = await openSection(prosecutor, path, 'persons');
    await type(half);
    expect((await send({ ...half, 'persons/0/birthDate': '31.01.1990' })).status).toBe(303);
    expect(await logOf()).toEqual(['draft_created', 'draft_changed']);
    expect(await app.services.stores.typing.list(id())).toEqual([]);
  });

  test('that came in after its own save says nothing new', async () => {
    const { type, send } = await openSection(prosecutor, path, 'persons');
    const whole = { ...half, 'persons/0/birthDate': '31.01.1990' };
    await send(whole);
    await type(whole);
    expect((await open(prosecutor, `${path}/draft`)).text).not.toContain('Typed, not saved yet');
  });

  test('can be discarded', async () => {
    const { type, send } = await openSection(prosecutor, path, 'persons');
    await type(half);
    expect((await send({}, 'discard')).status).toBe(303);
    const { page } = await openSection(prosecutor, path, 'persons');
    expect(page.html).not.toContain('Демонов');
  });
});

describe('a session that ended', () => {
  const ours = { 'accept-language': 'en', origin: baseUrl, 'sec-fetch-site': 'same-origin' };
  const signedOut: Ask = (address, init = {}) =>
    app.ask(address, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...ours } });

  test('loses nothing of a form that was sent: the page holds it, to be sent again after signing in', async () => {
    const { page } = await openSection(prosecutor, path, 'case');
    const seen = /name="seen" value="([^"]*)"/.exec(page.html)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const fields = { ...aCase, facts: 'Long "facts"\n& more', seen, sequence: '1', intent: 'list' };
    const answer = await readPage(await signedOut(`${path}/draft/case`, form(fields)));
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Nothing was lost');
    expect(answer.html).toContain('value="Long &quot;facts&quot;\n&amp; more"');
    expect(answer.html).toMatch(/href="\/sign-in" target="_blank"/);
    const again = await readPage(await signedOut(`${path}/draft/case`, form({ ...fields, again: 'true' })));
    expect(again.text).toContain('You are not signed in yet');
    expect((await prosecutor(`${path}/draft/case`, form({ ...fields, again: 'true' }))).status).toBe(303);
    expect((await contentNow()).facts).toBe('Long "facts"\n& more');
  });

  test('is told to the script, which keeps its page and tries again', async () => {
    const answer = await signedOut(`${path}/draft/case/typed`, form({ facts: 'x' }));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/sign-in/),
    ]);
  });

  test('takes nothing that another site sent', async () => {
    const answer = await app.ask(`${path}/draft/case`, {
      ...form({ facts: 'Theirs', seen: '{}' }),
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
  });

  test('gives what one person typed to nobody who signs in after them', async () => {
    const { type, send } = await openSection(prosecutor, path, 'case');
    const as = (await app.person('prosecutor')).id;
    expect((await send({ facts: 'Mine', as })).status).toBe(403);
    expect((await type({ facts: 'Mine', as })).status).toBe(403);
  });
});

describe('two people at one draft', () => {
  test('who changed different fields of a section have both changes, and are told', async () => {
    const mine = await openSection(prosecutor, path, 'case');
    await saveSection(colleague, path, 'case', { ...aCase, caseTitle: 'Theirs' });
    const answer = await mine.send({ ...aCase, caseNumber: '', caseTitle: '', facts: 'Mine' });
    expect(answer.headers.get('location')).toContain('done=merged');
    expect(await contentNow()).toMatchObject({ caseTitle: 'Theirs', caseNumber: '26-7-1', facts: 'Mine' });
    expect((await open(prosecutor, answer.headers.get('location') ?? '')).text).toContain(
      'both changes stand',
    );
  });

  test('who changed other sections do not notice each other but for the word that it was so', async () => {
    const mine = await openSection(prosecutor, path, 'persons');
    await saveSection(colleague, path, 'case', { ...aCase, caseTitle: 'Theirs' });
    const answer = await mine.send({ 'persons/0/surname': 'Demonov', 'persons/0/role': 'suspect' });
    expect(answer.headers.get('location')).toContain('done=merged');
    expect(await contentNow()).toMatchObject({ caseTitle: 'Theirs', persons: [{ surname: 'Demonov' }] });
  });

  test('who changed the same field see both texts and choose; nothing is saved before', async () => {
    const mine = await openSection(prosecutor, path, 'case');
    await saveSection(colleague, path, 'case', { ...aCase, caseTitle: 'Theirs', facts: 'Their facts' });
    const fields = { ...aCase, caseNumber: '', caseTitle: 'Mine', facts: 'My facts' };
    const page = await readPage(await mine.send(fields));
    expect(page.status).toBe(409);
    expect(page.text).toMatch(/Title of the criminal case Yours Mine Saved by the colleague Theirs/);
    expect(page.text).toMatch(/Yours My facts Saved by the colleague Their facts/);
    expect(await contentNow()).toMatchObject({ caseTitle: 'Theirs', facts: 'Their facts' });

    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const chosen = await prosecutor(
      `${path}/draft/case`,
      form({
        ...fields,
        seen: hidden('seen'),
        sequence: hidden('sequence'),
        'pick/caseTitle': 'theirs',
        'pick/facts': 'mine',
        intent: 'list',
      }),
    );
    expect(chosen.status).toBe(303);
    expect(await contentNow()).toMatchObject({
      caseNumber: '26-7-1',
      caseTitle: 'Theirs',
      facts: 'My facts',
    });
  });

  test('of whom one took a row away are asked about the rows as a whole', async () => {
    const rows = {
      'persons/0/surname': 'Demonov',
      'persons/0/role': 'suspect',
      'persons/1/surname': 'Examplov',
      'persons/1/role': 'witness',
    };
    await saveSection(prosecutor, path, 'persons', rows);
    const mine = await openSection(prosecutor, path, 'persons');
    await saveSection(colleague, path, 'persons', {
      'persons/0/surname': 'Examplov',
      'persons/0/role': 'witness',
    });
    const page = await readPage(await mine.send({ ...rows, 'persons/1/givenNames': 'Ivan' }));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Demonov');
    expect(page.html).toContain('name="pick/persons"');
    const untouched = await openSection(prosecutor, path, 'persons');
    expect(
      (await untouched.send({ 'persons/0/surname': 'Examplov', 'persons/0/role': 'witness' })).status,
    ).toBe(303);
  });

  test('of whom one took a row away and added another: nothing typed for one person lands on another', async () => {
    const person = (row: number, surname: string) => ({
      [`persons/${row}/surname`]: surname,
      [`persons/${row}/role`]: 'suspect',
    });
    const both = { ...person(0, 'Demonov'), ...person(1, 'Examplov') };
    await saveSection(prosecutor, path, 'persons', both);
    const mine = await openSection(prosecutor, path, 'persons');
    await saveSection(colleague, path, 'persons', { ...person(0, 'Examplov'), ...person(1, 'Inventov') });
    const page = await readPage(await mine.send({ ...both, 'persons/0/birthDate': '1970-02-01' }));
    expect(page.status).toBe(409);
    expect(page.html).toContain('name="pick/persons"');
    expect((await contentNow()).persons.every(({ birthDate }) => !birthDate)).toBe(true);
  });

  test('who each took another row away are asked which of the rows stay', async () => {
    const row = (at: number, surname: string) => ({
      [`persons/${at}/surname`]: surname,
      [`persons/${at}/role`]: 'witness',
    });
    await saveSection(prosecutor, path, 'persons', { ...row(0, 'Demonov'), ...row(1, 'Examplov') });
    const mine = await openSection(prosecutor, path, 'persons');
    await saveSection(colleague, path, 'persons', row(0, 'Examplov'));
    expect((await mine.send(row(0, 'Demonov'))).status).toBe(409);
  });

  test('of whom one sent the request on: the other’s words are shown, for they can be saved no more', async () => {
    const mine = await openSection(prosecutor, path, 'case');
    await colleague(`${path}/actions`, form({ action: 'submit', key: 'submit' }));
    const page = await readPage(await mine.send({ facts: 'Too late' }));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Facts and legal classification Too late');
  });
});

describe('the papers of a draft', () => {
  test('are each added where they are asked for', async () => {
    const extradition = await openedDraft(prosecutor, {
      kind: 'extradition',
      direction: 'outgoing',
      state: 'ES',
      basis: 'reciprocity',
    });
    const page = await open(prosecutor, `${extradition}/draft/papers`);
    const type = /name="type" value="(\w+)"/.exec(page.html)?.[1] ?? '';
    const send = (file?: File) => {
      const body = new FormData();
      if (file) body.set('file', file);
      body.set('type', type);
      body.set('language', 'ru');
      return prosecutor(`${extradition}/draft/papers`, { method: 'POST', body });
    };
    const missing = await readPage(await send());
    expect(missing.status).toBe(422);
    expect(missing.jumps).toContain(`f-documents-${type}`);
    expect((await send(new File(['content'], 'Письмо.pdf', { type: 'application/pdf' }))).status).toBe(303);
    expect((await open(prosecutor, `${extradition}/draft/papers`)).text).toContain('Added: Письмо.pdf');
  });
});

describe('the last page', () => {
  test('says what they would send it back for, each leading to its field, then who gets it next', async () => {
    const page = await open(prosecutor, `${path}/draft/review`);
    expect(page.text).toContain('Would be sent back');
    expect(page.html).toContain(`${path}/draft/case#f-facts`);
    expect(page.text).toContain('The request as it will read');
    expect(page.text).toContain('it is the turn of');
    expect(page.html).toMatch(/name="action" value="submit"/);
  });

  test('sends it on', async () => {
    const answer = await prosecutor(
      `${path}/actions`,
      form({ action: 'submit', key: 'submit', sequence: '1' }),
    );
    expect(answer.status).toBe(303);
    expect(await logOf()).toEqual(['draft_created', 'submit']);
  });
});
