import type { Instant, Role } from '../../src/domain/codes.ts';
import type { RequestContentInput } from '../../src/domain/requests/request-content.ts';
import type { UseCaseContext } from '../../src/use-cases/context.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { ringAlarms } from '../../src/use-cases/sweeps/ring-alarms.ts';
import { type RequestWorld, requestWorld } from './request-world.ts';

export interface Told {
  readonly at: Instant;
  readonly clock: string;
  readonly dueAt: Instant;
  readonly ringsAt: Instant;
  /** Roles of those told, in order. */
  readonly roles: readonly string[];
}

export interface AlarmWorld extends RequestWorld {
  /** Runs the sweep once and answers with how many requests it dealt with. */
  sweep(changed?: Partial<Stores>, limit?: number): Promise<number>;
  /** Every alarm rung so far, oldest first. */
  readonly told: readonly Told[];
  readonly faults: readonly unknown[];
}

/** Requests with people of every role, and sweeps whose alarms are written down. */
export async function alarmWorld(): Promise<AlarmWorld> {
  const world = await requestWorld();
  const { stores } = world;
  const told: Told[] = [];
  const faults: unknown[] = [];
  const roles = new Map<string, Role>();
  const watch = (alarms: Stores['alarms']): Stores['alarms'] => ({
    ...alarms,
    async commit(rung) {
      await alarms.commit(rung);
      const hearers = rung.deliveries.map(({ userId }) => roles.get(userId) ?? userId).sort();
      told.push(...rung.alarms.map((alarm) => ({ at: rung.at, ...alarm, roles: hearers })));
    },
  });
  return {
    ...world,
    told,
    faults,
    async as(role, who) {
      const ctx = await world.as(role, who);
      if (ctx.actor.type === 'user') roles.set(ctx.actor.id, role);
      return ctx;
    },
    sweep(changed = {}, limit = 100) {
      const all = { ...stores, ...changed };
      const services = { ...world.services, stores: { ...all, alarms: watch(all.alarms) } };
      return ringAlarms(services, { limit, onFault: (error) => faults.push(error) });
    },
  };
}

/** A person whom Russia seeks, detained at this moment in Astana. */
export const detainedNow = (ctx: UseCaseContext): RequestContentInput => ({
  kind: 'extradition',
  direction: 'incoming',
  state: 'RU',
  purpose: 'prosecution',
  startsWith: 'detention',
  detainedAt: ctx.clock.now(),
  persons: [{ surname: 'Вымышленный', role: 'wanted', nationalities: ['RU'] }],
});
