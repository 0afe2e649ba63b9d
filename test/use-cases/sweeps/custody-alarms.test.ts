import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AlarmWorld, alarmWorld, detainedNow } from '../../support/alarm-world.ts';

let world: AlarmWorld;
beforeEach(async () => {
  world = await alarmWorld();
});
afterEach(() => world.close());

const start = '2026-09-01T06:00:00.000Z';
const hoursSince = (instant: string) => (Date.parse(instant) - Date.parse(start)) / 3_600_000;
const hours = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
/** Limits whose alarms this walk is about; what else the law counts in custody has its own tests. */
const walked = ['ext_in_detention_72h', 'ext_in_petition_12h', 'ext_in_provisional_40d', 'ext_in_arrest_12m'];

it('an arrest walked hour by hour through 40 days rings exactly these alarms, for exactly these people', async () => {
  const prosecutor = await world.as('prosecutor');
  await world.as('prosecutor', { name: 'Of another office', office: 'ALA' });
  for (const role of ['chancery', 'central_head', 'signatory', 'leadership', 'auditor', 'admin'] as const)
    await world.as(role);
  await world.as('liaison', { state: 'RU' });
  const id = await world.create(prosecutor, detainedNow(prosecutor));

  for (let hour = 0; hour <= 40 * 24 + 2; hour++) {
    await world.sweep();
    if (hour === 50) await world.take(prosecutor, id, 'judge_orders_custody', { theirReference: 'Ruling' });
    world.clock.advance({ hours: 1 });
  }

  const lines = world.told
    .filter(({ clock }) => walked.includes(clock))
    .map(
      ({ at, clock, dueAt, roles }) =>
        `${hoursSince(at)}: ${clock} ends ${hoursSince(dueAt)}, ${roles.join(' ')}`,
    );
  const detained = 'central_head prosecutor signatory';
  const end = 40 * 24;
  expect(lines).toEqual([
    ...hours(1, 50).flatMap((hour) => [
      `${hour}: ext_in_petition_12h ends 60, ${detained}`,
      `${hour}: ext_in_detention_72h ends 72, ${detained}`,
    ]),
    ...[20, 10, 5].map(
      (days) => `${end - days * 24}: ext_in_provisional_40d ends ${end}, chancery prosecutor`,
    ),
    ...hours(end - 72, end - 1).map(
      (hour) => `${hour}: ext_in_provisional_40d ends ${end}, central_head chancery prosecutor signatory`,
    ),
    `${end + 1}: ext_in_provisional_40d ends ${end}, central_head chancery prosecutor signatory`,
  ]);
  expect(world.faults).toEqual([]);
});

it('what is told of a person detained says nothing but that a record waits', async () => {
  const prosecutor = await world.as('prosecutor');
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
