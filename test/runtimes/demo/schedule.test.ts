import { expect, it } from 'vitest';
import { makePlans } from '../../../src/runtimes/demo/plans.ts';
import { seededRandom } from '../../../src/runtimes/demo/random.ts';
import { startOf } from '../../../src/runtimes/demo/schedule.ts';

const hour = 60 * 60 * 1_000;
const friday = Date.parse('2026-11-20T00:33:00.000Z');
const everyHourOfAWeek = Array.from({ length: 7 * 24 }, (_, at) =>
  new Date(friday + at * hour).toISOString(),
);

it('opens no demo request after the present, whatever the day of the week', () => {
  const random = seededRandom(1);
  const route = { from: 'received', steps: [] };
  for (const present of everyHourOfAWeek)
    for (const plan of makePlans(random))
      expect(startOf({ plan, route, present, random }) < present).toBe(true);
});
