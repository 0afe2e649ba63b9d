import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/http/app.ts';
import { tourSteps } from '../../../src/http/pages/demo/tour-steps.ts';
import { createCast } from '../../../src/runtimes/demo/cast.ts';
import { createTour } from '../../../src/runtimes/demo/tour.ts';
import { baseUrl, type TestApp, testApp } from '../../support/app.ts';
import { readPage } from '../../support/page.ts';

let house: TestApp;
let demo: ReturnType<typeof createApp>;
let cookie = '';

beforeAll(async () => {
  house = await testApp();
  await createCast(house.services);
  demo = createApp({
    services: house.services,
    secureCookies: false,
    log: () => {},
    asset: async () => undefined,
    clientAddress: () => undefined,
    demo: await createTour(house.services),
  });
}, 60_000);
afterAll(() => house.close());

/** As a browser would: with the cookie it was last given. */
async function ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
  const sent = fields && {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: baseUrl, cookie },
  };
  const answer = await demo.request(`${baseUrl}${path}`, sent ?? { headers: { cookie } });
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  return answer;
}
const read = async (path: string) => readPage(await ask(path));

const attributeOf = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');

/** Name and value of every hidden control of a form. */
const hiddenIn = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'name'),
      attributeOf(tag, 'value'),
    ]),
  );

const formsIn = (html: string): readonly string[] => html.match(/<form\b.*?<\/form>/gs) ?? [];

function formWith(html: string, part: string): string {
  const form = formsIn(html).find((one) => one.includes(part));
  if (!form) throw new Error(`No form with ${part}`);
  return form;
}

/** What the visitor would put into the open controls of a step. */
function typedIn(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [select] of form.matchAll(/<select\b.*?<\/select>/gs)) {
    const values = [...select.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '');
    fields[attributeOf(select, 'name')] = values[0] ?? '';
  }
  for (const [tag] of form.matchAll(/<(?:input|textarea)\b[^>]*\srequired[^>]*>/g))
    fields[attributeOf(tag, 'name')] ||= tag.includes('datetime') ? '2026-01-01T10:00' : 'Демо';
  return fields;
}

describe('the tour of the demo', () => {
  it('leads one request from its filing to its result, each step by a button and the product itself', async () => {
    for (const { action } of tourSteps) {
      const page = await read('/tour');
      const [button, ...others] = formsIn(page.html).filter((one) =>
        one.includes('name="to" value="/requests/'),
      );
      expect(others, `one step at a time, at ${action}`).toEqual([]);
      const entered = await ask('/tour/enter', hiddenIn(button ?? ''));
      const place = entered.headers.get('location') ?? '';
      expect(place).toContain(action === 'submit' ? '/draft/review' : `form=${action}`);
      const form = formWith((await read(place)).html, `name="action" value="${action}"`);
      const taken = await ask(attributeOf(form, 'action'), { ...typedIn(form), ...hiddenIn(form) });
      expect(`${action} ${taken.status}`).toBe(`${action} 303`);
    }
    const over = await read('/tour');
    expect(over.html).not.toContain('name="to" value="/requests/');
    expect(over.html.match(/✓/g)).toHaveLength(tourSteps.length);
  });

  it('says so when its request has gone another way, and begins again with a fresh one', async () => {
    const other = await createTour(house.services);
    const { id } = await other.tour();
    await other.beginAgain();
    expect((await other.tour()).id).not.toBe(id);
    await ask('/tour/again', {});
    expect((await read('/tour')).html).toContain('name="to" value="/requests/');
  });

  it('lets nobody in who is not of the demo, and leads to no other site', async () => {
    const stranger = await house.person('central');
    expect((await ask('/tour/enter', { email: stranger.email })).status).toBe(403);
    const led = await ask('/tour/enter', { email: 'central1@demo.example', to: 'https://elsewhere.example' });
    expect(led.headers.get('location')).toBe('/');
  });

  it('stands on the sign-in page and in a line on every page, and nowhere without the demo', async () => {
    cookie = '';
    expect((await read('/sign-in')).html).toContain('action="/tour/enter"');
    expect((await house.ask('/tour')).status).toBe(404);
    expect((await house.ask('/tour/enter', { method: 'POST', body: new URLSearchParams() })).status).toBe(
      404,
    );
    expect(await (await house.ask('/sign-in')).text()).not.toContain('/tour');
  });
});
