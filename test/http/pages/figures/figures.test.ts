import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRequest } from '../../../../src/use-cases/requests/create-request.ts';
import { takeAction } from '../../../../src/use-cases/requests/take-action.ts';
import { actorOfUser } from '../../../../src/use-cases/users/actor-of-user.ts';
import { type Ask, type TestApp, testApp } from '../../../support/app.ts';
import { open } from '../../../support/page.ts';
import { spanishRequest } from '../../../support/request-world.ts';

let app: TestApp;
let leader: Ask;
let central: Ask;
let prosecutor: Ask;

/** Two opened in March, one of them withdrawn in April, told on the 2nd of May. */
beforeAll(async () => {
  app = await testApp();
  const filer = await app.person('prosecutor');
  const ctx = { ...app.services, actor: actorOfUser(filer) };
  await createRequest(ctx, { ...spanishRequest, confidential: true });
  const { id } = await createRequest(ctx, { ...spanishRequest, caseNumber: '2571-0002' });
  app.clock.set('2026-04-10T06:00:00.000Z');
  await takeAction(ctx, id, { action: 'withdraw', payload: { reason: 'Not needed' } });
  app.clock.set('2026-05-02T06:00:00.000Z');
  leader = await app.signedIn(await app.person('leadership'));
  central = await app.signedIn(await app.person('central'));
  prosecutor = await app.signedIn(filer);
});
afterAll(() => app.close());

/** Addresses of the figures in the row of outgoing legal assistance. */
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="(\/(?:figures\/)?requests\?[^"]+)"[^>]*>(\d+)</g)].map(
    ([, href, count]) => `${count} ${(href ?? '').replaceAll('&amp;', '&')}`,
  );

describe('the page of figures', () => {
  test('says of which period and day it tells', async () => {
    const page = await open(leader, '/figures?from=2026-04-01&to=2026-04-30');
    expect(page.text).toContain('April 2026, as of 30 April 2026');
    expect((await open(leader, '/figures')).text).toContain('1 January 2026 – 2 May 2026, as of 2 May 2026');
  });

  test('leads from every figure to as many requests as it counts, for those who may open them', async () => {
    const { html } = await open(central, '/figures?from=2026-04-01&to=2026-04-30');
    const links = linksIn(html);
    expect(links).toEqual(
      expect.arrayContaining([
        '2 /requests?openOn=2026-03-31&kind=mla&direction=outgoing',
        '1 /requests?closedFrom=2026-04-01&closedTo=2026-04-30&kind=mla&direction=outgoing',
        '1 /requests?openOn=2026-04-30&kind=mla&direction=outgoing',
        '1 /requests?closedFrom=2026-04-01&closedTo=2026-04-30&kind=mla&direction=outgoing&status=withdrawn',
      ]),
    );
    for (const link of links) {
      const [count, href = ''] = link.split(' ');
      expect((await open(central, href)).text, href).toContain(`1–${count} of ${count}`);
    }
  });

  test('leads a leader to lists without contents, and to no request that is not under control', async () => {
    const { html } = await open(leader, '/figures?from=2026-03-01&to=2026-04-30');
    const links = linksIn(html);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.includes(' /figures/requests?'))).toEqual([]);
    for (const link of links) {
      const [count, href = ''] = link.split(' ');
      const list = await open(leader, href);
      expect(list.text, href).toContain(count === '1' ? '1 entry' : `${count} entries`);
      expect(list.text).toMatch(/MLA-OUT-2026-00000[12]/);
      expect(list.html).not.toMatch(/href="\/requests\/[0-9a-f]/);
      expect(list.html).not.toMatch(/Ахметов|2571-000|invented company|Astana/);
    }
  });

  test('tells a mistake in the dates beside the field, and keeps what was typed', async () => {
    const answer = await leader('/figures?from=2026-05-01&to=2026-04-01');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#f-to"');
    expect(html).toContain('Last day: The period ends before it begins.');
    expect(html).toContain('value="2026-05-01"');
  });

  test('names the office whose requests it counts', async () => {
    expect((await open(prosecutor, '/figures')).text).toContain('The requests of your office.');
  });

  test('is in the navigation of those who may count, and of nobody else', async () => {
    expect((await open(leader, '/')).html).toContain('href="/figures"');
    const auditor = await app.signedIn(await app.person('auditor'));
    expect((await open(auditor, '/')).html).not.toContain('href="/figures"');
    expect((await auditor('/figures')).status).toBe(403);
  });
});

describe('the API', () => {
  test('gives the numbers of the page', async () => {
    const ask = await app.as('leadership');
    const answer = await ask('/api/v1/figures?from=2026-04-01&to=2026-04-30');
    expect(await answer.json()).toMatchObject({
      total: { openBefore: 2, opened: 0, closed: 1, openAfter: 1 },
      byState: [{ state: 'ES', openBefore: 2, opened: 0, closed: 1, openAfter: 1 }],
      outcomes: [{ kind: 'mla', direction: 'outgoing', status: 'withdrawn', count: 1 }],
    });
    const list = await ask('/api/v1/figures/requests?figure=opened&from=2026-03-01&to=2026-03-31');
    expect(await list.json()).toMatchObject({ total: 2, items: [{ id: null }, { id: null }] });
  });

  test('names the parameter that is wrong', async () => {
    const ask = await app.as('leadership');
    const answer = await ask('/api/v1/figures?from=yesterday');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ findings: [{ code: 'not_a_date', path: '/from' }] });
    expect((await ask('/api/v1/figures/requests?figure=all')).status).toBe(422);
  });
});
