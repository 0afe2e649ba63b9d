import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const mostKilobytes = 3_000_000 / 1024;
/** Cloudflare stops a start after a second of its processors, which are slower than some. */
const mostMilliseconds = 400;

const folder = mkdtempSync(join(tmpdir(), 'komek-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Worker, built as it is deployed', () => {
  let said = '';
  beforeAll(() => {
    const ran = spawnSync(
      process.execPath,
      ['node_modules/wrangler/bin/wrangler.js', 'check', 'startup', '--outfile', join(folder, 'profile')],
      {
        encoding: 'utf8',
        env: { ...process.env, CI: 'true', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      },
    );
    said = ran.stdout + ran.stderr;
  }, 60_000);
  const figure = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? Number.NaN);

  it('is under three megabytes when compressed', () => {
    const kilobytes = figure(/gzip: ([\d.]+) KiB/);
    expect(kilobytes, said).toBeGreaterThan(500);
    expect(kilobytes, said).toBeLessThan(mostKilobytes);
  });

  it('starts in less than half the time that the platform gives', () => {
    const milliseconds = figure(/Active: ([\d.]+) ms/);
    expect(milliseconds, said).toBeGreaterThan(1);
    expect(milliseconds, said).toBeLessThan(mostMilliseconds);
  });
});
