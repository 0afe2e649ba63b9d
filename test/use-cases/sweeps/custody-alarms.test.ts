import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '../../../src/domain/plain-date.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { listFindings } from '../../../src/use-cases/requests/list-findings.ts';
import { type AlarmWorld, alarmWorld, detainedNow } from '../../support/alarm-world.ts';

let world: AlarmWorld;
let prosecutor: UseCaseContext;
beforeEach(async () => {
  world = await alarmWorld();
  prosecutor = await world.as('prosecutor');
});
afterEach(() => world.close());

const start = '2026-09-01T06:00:00.000Z';
const day = 24;
const hoursSince = (instant: string) => (Date.parse(instant) - Date.parse(start)) / 3_600_000;
const hours = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
/** Sweeps every hour until so many have passed since the arrest. */
async function sweepUntil(hour: number): Promise<void> {
  while (world.clock.now() < addHours(start, hour)) {
    await world.sweep();
    world.clock.advance({ hours: 1 });
  }
}
const rangAt = (clock: string) =>
  world.told.filter((told) => told.clock === clock).map(({ at }) => hoursSince(at));

describe('an arrest walked hour by hour', { timeout: 120_000 }, () => {
  it('through 40 days in which no papers come rings exactly these alarms, for exactly these people', async () => {
    await world.as('prosecutor', { name: 'Of another office', office: 'ALA' });
    for (const role of ['chancery', 'central_head', 'signatory', 'leadership', 'auditor', 'admin'] as const)
      await world.as(role);
    await world.as('liaison', { state: 'RU' });
    const id = await world.create(prosecutor, detainedNow(prosecutor));
    await sweepUntil(51);
    await world.take(prosecutor, id, 'judge_orders_custody', { theirReference: 'Ruling' });
    await sweepUntil(40 * day + 3);
    expect(await world.take(prosecutor, id, 'release', { reason: 'No request came' })).toBe(
      'released_no_request',
    );
    await sweepUntil(50 * day);

    const detained = 'central_head prosecutor signatory';
    const held = 'chancery prosecutor';
    const pressing = 'central_head chancery prosecutor signatory';
    const custody = (clock: string, end: number) => [
      ...[20, 10, 5].map((days) => `${end - days * day}: ${clock} ends ${end}, ${held}`),
      ...hours(end - 72, end - 1).map((hour) => `${hour}: ${clock} ends ${end}, ${pressing}`),
      `${end + 1}: ${clock} ends ${end}, ${pressing}`,
    ];
    const expected = [
      ...hours(1, 50).flatMap((hour) => [
        `${hour}: ext_in_petition_12h ends 60, ${detained}`,
        `${hour}: ext_in_detention_72h ends 72, ${detained}`,
        `${hour}: ext_in_judge_72h ends 72, ${detained}`,
      ]),
      ...custody('ext_in_custody_notice', 30 * day),
      ...custody('ext_in_provisional_40d', 40 * day),
    ];
    const lines = world.told.map(
      ({ at, clock, dueAt, roles }) =>
        `${hoursSince(at)}: ${clock} ends ${hoursSince(dueAt)}, ${roles.join(' ')}`,
    );
    expect(lines.toSorted()).toEqual(expected.toSorted());
    expect(world.faults).toEqual([]);
  });

  it('to the surrender falls silent with each step that was waited for', async () => {
    const [chancery, executor] = [await world.as('chancery'), await world.as('central')];
    const signatory = await world.as('signatory');
    const id = await world.create(prosecutor, {
      ...detainedNow(prosecutor),
      offences: [{ category: 'other', maxPenaltyMonths: 60 }],
      legalBasis: { treatyIds: ['cis-kishinev-2002'] },
    });
    const step = async (hour: number, who: UseCaseContext, action: string, payload: object = {}) => {
      await sweepUntil(hour);
      return world.take(who, id, action, payload);
    };
    await step(40, prosecutor, 'judge_orders_custody', { theirReference: 'Ruling' });
    await step(21 * day, chancery, 'extradition_request_received');
    await step(22 * day, prosecutor, 'petition_arrest', { theirReference: 'Petition' });
    await step(23 * day, prosecutor, 'arrest_ordered');
    const open = (await listFindings(executor, id)).flatMap(
      ({ path }) => path?.match(/^\/grounds\/(\w+)/)?.[1] ?? [],
    );
    for (const ground of new Set(open)) {
      const answer = ['death_penalty', 'in_absentia'].includes(ground) ? 'assured' : 'absent';
      await world.take(executor, id, 'answer_ground', { ground, answer, reason: 'Examined' });
    }
    await step(40 * day, signatory, 'decide_extradite');
    await step(51 * day, executor, 'appeal_term_over');
    await step(52 * day, executor, 'order_handover');
    expect(await step(60 * day, executor, 'hand_over', { theirReference: 'Record' })).toBe('surrendered');
    const before = world.told.length;
    await sweepUntil(70 * day);

    expect(rangAt('ext_in_detention_72h')).toEqual(hours(1, 39));
    expect(rangAt('k_ext_prov_40d')).toEqual([20 * day]);
    const mornings = [44, 46, 47, 48].map((days) => days * day + 21);
    expect(rangAt('ext_in_appeal_10d')).toEqual([...mornings, 50 * day + 13]);
    expect(world.told.slice(before).filter(({ clock }) => clock.startsWith('ext_in'))).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});

it('what is told of a person detained says nothing but that a record waits', async () => {
  const id = await world.create(prosecutor, detainedNow(prosecutor));
  world.clock.advance({ hours: 5 });
  await world.sweep();
  const [message, ...others] = (await world.outbox()).filter(({ template }) => template === 'term-ending');
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    subject: 'Запись требует вашего внимания',
    data: { link: `https://komek.example/requests/${id}`, confidential: true },
  });
  expect(Object.keys(message?.data ?? {}).sort()).toEqual(['confidential', 'link']);
});

it('a person held when the request is withdrawn is told of until the release is on record', async () => {
  await world.as('signatory');
  const id = await world.create(prosecutor, detainedNow(prosecutor));
  const executor = await world.as('central');
  await world.take(executor, id, 'withdrawn_by_requesting_state', { theirReference: 'Letter' });
  world.clock.advance({ hours: 1 });
  await world.sweep();
  await world.sweep();
  const told = world.told.filter(({ clock }) => clock === 'release_due').map(({ roles }) => roles);
  expect(told).toEqual([['prosecutor', 'signatory']]);
  await world.take(prosecutor, id, 'record_track', { track: 'custody', value: 'released' });
  world.clock.advance({ hours: 1 });
  await world.sweep();
  expect(await world.outbox()).not.toContainEqual(
    expect.objectContaining({ createdAt: world.clock.now(), template: 'term-ending' }),
  );
});
