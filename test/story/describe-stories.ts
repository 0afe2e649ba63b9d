import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/story.ts';
import { noSettings } from '../support/story-program.ts';
import { type StoryServer, startOnNode } from '../support/story-servers.ts';
import { stories } from './stories.ts';

export interface StoryDatabase {
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The main job from the set-up link to the verified log, against `node dist/node.js` on the database given. */
export function describeStories(name: string, openDatabase: () => Promise<StoryDatabase>): void {
  describe(`the whole story over HTTP, against the built server on ${name}`, () => {
    let database: StoryDatabase;
    let server: StoryServer;
    let house: House;
    beforeAll(async () => {
      database = await openDatabase();
      server = await startOnNode(database.settings);
      house = await openHouse(server);
    }, 120_000);
    afterAll(async () => {
      await server.stop();
      await database.close();
    }, 60_000);

    it.each(stories)('%s', { timeout: 60_000 }, (_, story) => story(house));

    it('leaves a log that verifies', { timeout: 60_000 }, async () => {
      await server.halt();
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        ['dist/komek.js', 'audit', 'verify'],
        { env: { ...process.env, ...noSettings, ...database.settings, DATA_DIR: server.folder } },
      );
      expect(stderr).toBe('');
      expect(stdout).toMatch(
        new RegExp(
          `^Checked ${stories.length} requests, \\d+ log entries, \\d+ daily digests: no fault found\\.`,
        ),
      );
    });
  });
}
