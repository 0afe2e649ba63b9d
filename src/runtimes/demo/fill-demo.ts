import type { AppServices } from '../../http/context.ts';
import { writeDigests } from '../../use-cases/audit/write-digests.ts';
import { addTalk } from './add-talk.ts';
import { createCast } from './cast.ts';
import { chooseRoute, type Route } from './choose-route.ts';
import { createDemoTime } from './demo-time.ts';
import type { DemoWorld } from './demo-world.ts';
import { inventContent } from './invent-content.ts';
import { leadTreaty } from './lead-treaty.ts';
import { openCase } from './open-case.ts';
import { makePlans, type Plan } from './plans.ts';
import { seededRandom } from './random.ts';
import { startOf } from './schedule.ts';
import { setFree } from './set-free.ts';
import { walkRoute } from './walk-route.ts';

const seed = 83;
const hour = 60 * 60 * 1_000;

interface Scheduled {
  readonly plan: Plan;
  readonly route: Route;
  readonly startsAt: string;
}

/**
 * Fills an empty database with people and requests, all made by the use cases that serve real people, on a clock set
 * back. The same every time but for the dates, which lie before `services.clock`. Answers with the number of requests.
 */
export async function fillDemo(services: AppServices): Promise<number> {
  const present = services.clock.now();
  const random = seededRandom(seed);
  const time = createDemoTime(present, random);
  const past: AppServices = { ...services, clock: time, newId: () => time.newId() };
  time.set(new Date(Date.parse(present) - 600 * 24 * hour).toISOString());
  const world: DemoWorld = { services: past, cast: await createCast(past), time, random, opened: [] };

  const schedule = makePlans(random)
    .map((plan): Scheduled => {
      const route = chooseRoute(plan, restsOnTreaty(plan), random);
      return { plan, route, startsAt: startOf({ plan, route, present, random }) };
    })
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  for (const [at, scheduled] of schedule.entries()) await play(world, scheduled, at + 1);
  await leadTreaty(world, present);
  await writeDigests(services);
  return schedule.length;
}

const restsOnTreaty = ({ basis }: Plan): boolean => basis !== 'reciprocity';

async function play(world: DemoWorld, { plan, route, startsAt }: Scheduled, number: number): Promise<void> {
  world.time.set(startsAt);
  const content = await inventContent(world, plan, number);
  const hasTreaty = content.legalBasis !== undefined && 'treatyIds' in content.legalBasis;
  const suits = plan.direction === 'incoming' || hasTreaty === restsOnTreaty(plan);
  const taken = suits ? route : chooseRoute(plan, hasTreaty, world.random);
  const demo = await openCase(world, content, taken);
  await walkRoute(demo, taken.steps);
  await setFree(demo);
  await addTalk(demo);
}
