import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/story.ts';
import { noSettings } from '../support/story-program.ts';
import { type StoryServer, startOnNode } from '../support/story-servers.ts';
import { stories } from './stories.ts';

let server: StoryServer;
let house: House;
beforeAll(async () => {
  server = await startOnNode();
  house = await openHouse(server);
}, 120_000);
afterAll(() => server.stop());

describe('the whole story over HTTP, against the built server', () => {
  it.each(stories)('%s', { timeout: 60_000 }, (_, story) => story(house));

  it('leaves a log that verifies', () => {
    const verified = spawnSync(process.execPath, ['dist/komek.js', 'audit', 'verify'], {
      env: { ...process.env, ...noSettings, DATA_DIR: server.folder },
      encoding: 'utf8',
    });
    expect(verified.stderr).toBe('');
    expect(verified.status).toBe(0);
    expect(verified.stdout).toMatch(
      new RegExp(
        `^Checked ${stories.length} requests, \\d+ log entries, \\d+ daily digests: no fault found\\.`,
      ),
    );
  });
});
