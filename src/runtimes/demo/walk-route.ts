import type { Transition } from '../../domain/requests/state-machine.ts';
import type { LoadedRequest } from '../../use-cases/requests/load-request.ts';
import { chooseActor } from './choose-actor.ts';
import { clearTheWay } from './clear-the-way.ts';
import { act, type DemoCase, look } from './demo-case.ts';
import { makePayload } from './make-payload.ts';
import { hoursBefore, keepsOfficeHours } from './schedule.ts';

/** Does the steps one after another, each by a person whose step it is, with everything it needs. */
export async function walkRoute(demo: DemoCase, steps: readonly Transition[]): Promise<void> {
  const { time, random } = demo.world;
  for (const [at, step] of steps.entries()) {
    demo.ahead = steps.slice(at).map(({ to }) => to);
    time.passHours(hoursBefore(step, random.next()));
    if (keepsOfficeHours(step)) time.untilWork();
    await clearTheWay(demo, step);
    await take(demo, step);
    await assignOnArrival(demo, step.to);
  }
}

async function take(demo: DemoCase, step: Transition): Promise<void> {
  const loaded = await look(demo);
  const chosen = chooseActor(demo.world, step, loaded) ?? (await afterAssigning(demo, step));
  const payload = makePayload(demo, step, { recorded: chosen.recorded, loaded });
  await act(chosen.player, demo, { action: step.action, payload });
}

/** A step of the prosecutor on the spot, in a file that no office has yet. */
async function afterAssigning(demo: DemoCase, step: Transition) {
  const office = demo.world.random.pick(['AST', 'ALM', 'TRA']);
  await act(demo.world.cast.one('central_head'), demo, { action: 'assign', payload: { office } });
  const chosen = chooseActor(demo.world, step, await look(demo));
  if (!chosen) throw new Error(`Nobody in the demo can do ${step.action}`);
  return chosen;
}

const arrivals = new Set([
  'central_review',
  'registered',
  'examination',
  'extradition_check',
  'consent_check',
]);

/** The department gives the file to one of its executors once it is there. */
async function assignOnArrival(demo: DemoCase, status: string): Promise<void> {
  const { cast, random, time } = demo.world;
  if (!arrivals.has(status)) return;
  const loaded: LoadedRequest = await look(demo);
  if (loaded.state.assigneeId !== null || random.chance(0.25)) return;
  const executor = random.pickFrom(cast.all.filter(({ actor }) => actor.role === 'central'));
  if (!executor) return;
  time.passHours(1 + random.next());
  const payload = { assigneeId: executor.actor.id };
  await act(cast.one('central_head'), demo, { action: 'assign', payload });
}
