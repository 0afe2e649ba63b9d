import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobsBySchedule } from '../../src/runtimes/worker-jobs.ts';
import { type House, openHouse } from '../support/story.ts';
import { verifyLocalD1 } from '../support/story-d1.ts';
import { type StoryServer, startOnWorker } from '../support/story-servers.ts';
import { stories } from './stories.ts';

let server: StoryServer;
let house: House;
beforeAll(async () => {
  server = await startOnWorker();
  house = await openHouse(server);
}, 240_000);
afterAll(() => server.stop(), 30_000);

describe('the whole story over HTTP, against the Worker with local D1 and R2', () => {
  it.each(stories)('%s', { timeout: 120_000 }, (_, story) => story(house));

  it('serves the pages with their style sheet', async () => {
    const { browser } = house.cast.executor;
    const page = await browser.get('/');
    expect(page.status).toBe(200);
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await browser.get(sheet)).headers.get('content-type')).toMatch(/^text\/css/);
  });

  it('does on each schedule what is to be done, without a fault', async () => {
    for (const cron of Object.keys(jobsBySchedule)) {
      const ran = await fetch(`${server.baseUrl}/__scheduled?cron=${encodeURIComponent(cron)}`);
      expect(ran.status, cron).toBe(200);
    }
    expect(server.said()).not.toContain('"level":"error"');
  });

  it('leaves a log that verifies', { timeout: 60_000 }, async () => {
    await server.halt();
    const report = await verifyLocalD1(server.folder);
    expect(report).toMatchObject({ requests: stories.length, faults: [] });
  });
});
