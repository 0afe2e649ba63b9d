import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';

let app: TestApp;
let reader: Ask;
beforeAll(async () => {
  app = await testApp();
  reader = await app.signedIn(await app.person('central'));
});
afterAll(() => app.close());

const rowsOf = (html: string) => [
  ...html.matchAll(/<tr><th scope="row"><a class="ds-link" href="\/states\/(\w\w)/g),
];

describe('the page of coverage', () => {
  it('says of each state on the map what the table says', async () => {
    const { html } = await open(reader, '/coverage');
    expect(html).toContain('aria-label="Spain: Treaty in force"');
    expect(html).toContain('aria-label="Germany: Convention limited to certain offences"');
    const rows = rowsOf(html).map(([, code]) => code);
    expect(rows.length).toBeGreaterThan(190);
    const drawn = [...html.matchAll(/<a href="\/states\/(\w\w)" aria-label/g)].map(([, code]) => code);
    expect(drawn.length).toBeGreaterThan(180);
    expect(drawn.filter((code) => !rows.includes(code))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('marks our own state, leads nowhere from it, and takes no position on borders', async () => {
    const { html, text } = await open(reader, '/coverage');
    expect(html.match(/class="k-map__home"/g)).toHaveLength(2);
    expect(html).not.toContain('href="/states/KZ"');
    expect(text).toContain('Natural Earth');
    expect(text).toContain('They express no position');
  });

  it('sorts by name both ways and by what there is, and narrows to one answer', async () => {
    const codes = async (query: string) =>
      rowsOf((await open(reader, `/coverage?kind=transfer&${query}`)).html).map(([, code]) => code);
    const byName = await codes('sort=name');
    expect(byName[0]).toBe('AF');
    expect(await codes('sort=-name')).toEqual(byName.toReversed());
    const byVerdict = await codes('sort=verdict');
    expect(byVerdict.indexOf('BY')).toBeLessThan(byVerdict.indexOf('AF'));
    const narrowed = await codes('verdict=treaty');
    expect(narrowed).toContain('BY');
    expect(narrowed).not.toContain('AF');
    const page = await open(reader, '/coverage?kind=transfer&verdict=offence_specific');
    expect(page.text).toContain('No State fits this choice.');
  });

  it('keeps the chosen day for the sheets of the states', async () => {
    const { html } = await open(reader, '/coverage?on=2001-01-01');
    expect(html).toContain('href="/states/ES?on=2001-01-01"');
    expect(html).not.toContain('aria-label="Spain: Treaty in force"');
  });

  it('stays small', async () => {
    const { html } = await open(reader, '/coverage');
    const map = /<svg viewBox="0 0 2000.*?<\/svg>/s.exec(html)?.[0] ?? '';
    expect(map.length).toBeGreaterThan(40_000);
    expect(map.length).toBeLessThan(100_000);
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });

  it('draws growth with the figures beside it', async () => {
    const { html, text } = await open(reader, '/coverage');
    expect(html.match(/k-chart__line--extradition/g)).toHaveLength(2);
    expect(text).toContain('In force, day not known (in no year)');
    expect(text).toMatch(/2015 31 25 7/);
  });
});

describe('the sheet of a state', () => {
  it('counts its open requests for those who may list them', async () => {
    expect((await open(reader, '/states/ES')).text).toContain('Open requests: 0');
    const officer = await app.signedIn(await app.person('treaty_officer'));
    expect((await open(officer, '/states/ES')).text).not.toContain('Open requests');
  });

  it('does not let a state that the map shows as limited by offence look like one without any treaty', async () => {
    expect((await open(reader, '/states/DE')).text).toContain(
      'Conventions limited to certain offences may serve',
    );
  });
});

describe('the programs of coverage', () => {
  it('ask for one kind or for all', async () => {
    const ask = await app.as('prosecutor');
    const one = await (await ask('/api/v1/coverage?kind=transfer&on=2026-01-01')).json();
    expect(Object.keys(one.kinds)).toEqual(['transfer']);
    expect(one).toMatchObject({ homeState: 'KZ', on: '2026-01-01' });
    const all = await (await ask('/api/v1/coverage')).json();
    expect(Object.keys(all.kinds)).toEqual(['mla', 'extradition', 'transfer']);
    expect((await ask('/api/v1/coverage?kind=divorce')).status).toBe(422);
    const growth = await (await ask('/api/v1/coverage/growth')).json();
    expect(growth.years.length).toBeGreaterThan(20);
  });
});
