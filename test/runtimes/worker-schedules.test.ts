import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jobsBySchedule } from '../../src/runtimes/worker-jobs.ts';

const settings = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8');

it('every schedule of the Worker has its job, and every job its schedule', () => {
  const crons: unknown = JSON.parse(/^crons = (\[.*\])$/m.exec(settings)?.[1] ?? '[]');
  expect(crons).toEqual(Object.keys(jobsBySchedule));
});
