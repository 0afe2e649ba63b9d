import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/domain/codes.ts';
import { type Language, languages } from '../../../src/domain/text.ts';
import { type Ask, type TestApp, testApp } from '../../support/app.ts';
import { openedDraft } from '../../support/draft-pages.ts';
import { open } from '../../support/page.ts';

let app: TestApp;
const signedIn = new Map<string, Ask>();
beforeAll(async () => {
  app = await testApp();
  for (const role of roles) {
    for (const language of languages) {
      signedIn.set(`${role} ${language}`, await app.signedIn(await app.person(role, { language })));
    }
  }
});
afterAll(() => app.close());

const as = (role: Role, language: Language): Ask => {
  const ask = signedIn.get(`${role} ${language}`);
  if (!ask) throw new Error(`Nobody signed in as ${role} in ${language}`);
  return ask;
};

const forEveryone = [
  '/',
  '/treaties',
  '/treaties/kz-it-extradition-2015',
  '/treaties/coe-030',
  '/states/ES',
  '/registry',
  '/coverage',
  '/coverage?kind=extradition&on=2015-06-15&verdict=offence_specific&sort=-name',
];
/** The id of what is made from the registry follows from the treaty's. */
const conventionProcess = 'dfb8fe21-62a2-86f4-854c-a1189a1082d0';
const casePages = ['/requests', '/requests/new', '/requests/new?kind=mla&direction=outgoing&state=ES'];
const newForm = '/requests/new/form?kind=extradition&basis=reciprocity';
const pages: readonly (readonly [Role, string])[] = [
  ...roles.flatMap((role) => forEveryone.map((path) => [role, path] as const)),
  ...casePages.map((path) => ['prosecutor', path] as const),
  ...casePages.map((path) => ['liaison', path] as const),
  ['prosecutor', '/flows'],
  ['prosecutor', '/flows/extradition/incoming'],
  ['auditor', '/flows/mla/outgoing'],
  ['liaison', newForm],
  ['leadership', '/requests'],
  ['leadership', '/figures'],
  ['leadership', '/figures?from=2025-03-01&to=2025-11-30&state=ES&sort=state'],
  ['leadership', '/figures/requests?figure=opened'],
  ['prosecutor', '/figures'],
  ['central', '/figures/requests?figure=custody_over&kind=extradition'],
  ['treaty_officer', '/treaties/new'],
  ['treaty_officer', '/states/ES/authorities/new'],
  ['treaty_officer', '/states/ES/authorities/es-ministry-of-justice'],
  ['treaty_officer', '/treaties/coe-030/correct'],
  ['treaty_officer', '/treaties/kz-it-extradition-2015/correct'],
  ['treaty_officer', '/treaties/coe-030/confirm'],
  ['treaty_officer', '/treaties/kz-it-extradition-2015/provisions/refusal_grounds'],
  ['treaty_officer', '/treaties/kz-it-extradition-2015/provisions/provisional_arrest'],
  ['admin', '/users'],
  ['admin', '/users?status=invited'],
  ['central', '/words'],
  ['treaty_officer', '/words?only=proposed'],
  ['central', '/requests?treaty=coe-030&open=true'],
  ['central', '/requests?undistributed=true'],
  ['admin', '/users/new'],
  ['auditor', '/requests'],
  ['admin', '/outbox'],
  ['admin', '/outbox/messages'],
  ['auditor', '/access-log'],
  ['leadership', '/pipeline'],
  ['treaty_officer', '/pipeline'],
  ['treaty_officer', '/pipeline/new'],
  ['treaty_officer', `/pipeline/${conventionProcess}`],
  ['central', `/pipeline/${conventionProcess}`],
];

/** The kind of help decides what a section holds. */
const drafts = [
  { kind: 'mla', direction: 'outgoing', state: 'ES', measures: ['documents', 'video_link'] },
  { kind: 'extradition', direction: 'incoming', state: 'TR', startsWith: 'request' },
  { kind: 'transfer', direction: 'outgoing', state: 'IT', role: 'administering' },
] as const;
const draftPages = [
  '',
  ...['basis', 'case', 'persons', 'offences', 'particulars', 'authorities', 'contents', 'papers', 'handling'],
  'review',
];

const formControls = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="hidden"'));

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe.each(languages)('every page in %s', (language) => {
  test.each(pages)('for %s: %s stands, whole, labelled and in one language', async (role, path) => {
    await expectWhole(role, language, path);
  });

  test.each(drafts)('of a draft of $kind stands, whole, labelled and in one language', async (choices) => {
    const filer = choices.kind === 'mla' ? 'prosecutor' : 'central';
    const path = await openedDraft(as(filer, language), { ...choices, basis: 'reciprocity' });
    for (const section of draftPages)
      await expectWhole(filer, language, `${path}/draft/${section}`.replace(/\/$/, ''));
  });
});

async function expectWhole(role: Role, language: Language, path: string): Promise<void> {
  const page = await open(as(role, language), path);
  expect(page.status).toBe(200);
  expect(page.language).toBe(language);
  expect(page.text).not.toMatch(/undefined|\[object Object\]|NaN/);

  const levels = page.headings.map(({ level }) => level);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(
    levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
    'no heading level is skipped',
  ).toEqual([]);

  const ids = formControls(page.html).map((tag) => /\sid="([^"]+)"/.exec(tag)?.[1]);
  expect(
    ids.filter((id) => !id || !page.html.includes(`for="${id}"`)),
    'every control has a label',
  ).toEqual([]);
  expect(twice(page.ids), 'an id stands once').toEqual([]);
  expect(
    page.jumps.filter((id) => !page.ids.includes(id)),
    'every jump has its place',
  ).toEqual([]);
  expect(page.html, 'nothing runs or is styled inside the page').not.toMatch(
    /\sstyle=|\son\w+="|<style|<script(?![^>]*\ssrc=)/,
  );
}
