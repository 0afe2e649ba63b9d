import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/story.ts';
import { noSettings } from '../support/story-program.ts';
import { type StoryServer, startOnNode } from '../support/story-servers.ts';
import { extraditionIncoming } from './extradition-incoming.ts';
import { extraditionOutgoing } from './extradition-outgoing.ts';
import { mlaIncoming } from './mla-incoming.ts';
import { mlaOutgoing } from './mla-outgoing.ts';
import { transferIncoming } from './transfer-incoming.ts';
import { transferOutgoing } from './transfer-outgoing.ts';

let server: StoryServer;
let house: House;
beforeAll(async () => {
  server = await startOnNode();
  house = await openHouse(server);
}, 120_000);
afterAll(() => server.stop());

const stories = [
  ['Kazakhstan asks Spain for legal assistance, and it is given', mlaOutgoing],
  ['Italy asks Kazakhstan for legal assistance, and it is given', mlaIncoming],
  ['Türkiye surrenders a person whom Kazakhstan seeks', extraditionOutgoing],
  ['Kazakhstan surrenders a person whom Russia seeks, and no message warns them', extraditionIncoming],
  ['Kazakhstan transfers a prisoner to Türkiye', transferOutgoing],
  ['Kazakhstan takes a prisoner over from Brazil', transferIncoming],
] as const;

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
