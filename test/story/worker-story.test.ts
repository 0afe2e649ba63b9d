import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/story.ts';
import { type StoryServer, startOnWorker } from '../support/story-servers.ts';
import { mlaOutgoing } from './mla-outgoing.ts';

let server: StoryServer;
let house: House;
beforeAll(async () => {
  server = await startOnWorker();
  house = await openHouse(server);
}, 240_000);
afterAll(() => server.stop(), 30_000);

describe('the whole story over HTTP, against the Worker on local D1', () => {
  it('Kazakhstan asks Spain for legal assistance, and it is given', { timeout: 120_000 }, () =>
    mlaOutgoing(house),
  );

  it('serves the pages with their style sheet', async () => {
    const { browser } = house.cast.executor;
    const page = await browser.get('/');
    expect(page.status).toBe(200);
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await browser.get(sheet)).headers.get('content-type')).toMatch(/^text\/css/);
  });
});
