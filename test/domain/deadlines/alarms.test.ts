import { describe, expect, it } from 'vitest';
import {
  type Alarm,
  type AlarmClock,
  alarmMoments,
  lookAfterStep,
  ringing,
} from '../../../src/domain/deadlines/alarms.ts';
import { addHours } from '../../../src/domain/plain-date.ts';

const timeZone = 'Asia/Almaty';
const clock = (change: Partial<AlarmClock> = {}): AlarmClock => ({
  id: 'limit',
  startsAt: '2026-03-01T09:30:00.000Z',
  dueAt: '2026-04-10T09:30:00.000Z',
  isCustody: true,
  ...change,
});
const moments = (change: Partial<AlarmClock>) => alarmMoments(clock(change), timeZone);
const hoursBefore = (hours: number, { dueAt } = clock()) => addHours(dueAt, -hours);
const rang = (ringsAt: string, { id, dueAt } = clock()): Alarm => ({ clock: id, dueAt, ringsAt });

describe('a custody term of 40 days', () => {
  const all = moments({});

  it('rings 20, 10 and 5 days before its end, then every hour of the last 72, and once it is over', () => {
    expect(all.slice(0, 3)).toEqual([20, 10, 5].map((days) => hoursBefore(days * 24)));
    expect(all.slice(3, -1)).toEqual(Array.from({ length: 72 }, (_, hour) => hoursBefore(72 - hour)));
    expect(all.at(-1)).toBe('2026-04-10T09:30:00.001Z');
  });

  it('rings no moment twice, though three days and one day are among the hours', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(3 + 72 + 1);
  });
});

describe('a custody term as short as its alarms', () => {
  it('of 72 hours does not ring at its start', () => {
    const all = moments({ dueAt: '2026-03-04T09:30:00.000Z' });
    expect(all[0]).toBe('2026-03-01T10:30:00.000Z');
    expect(all).toHaveLength(71 + 1);
  });

  it('that was over before it began rings that it is over only when that is after its start', () => {
    expect(moments({ dueAt: '2026-03-01T09:30:00.000Z' })).toEqual(['2026-03-01T09:30:00.001Z']);
    expect(moments({ dueAt: '2026-02-01T09:30:00.000Z' })).toEqual([]);
  });
});

describe('any other term', () => {
  const table: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a month rings on the mornings of its half, its last quarter, three days and one day before, and when it is over',
      '2026-03-01T09:30:00.000Z',
      '2026-03-31T09:30:00.000Z',
      [
        '2026-03-16T03:00:00.000Z',
        '2026-03-24T03:00:00.000Z',
        '2026-03-28T03:00:00.000Z',
        '2026-03-30T03:00:00.000Z',
        '2026-03-31T09:30:00.001Z',
      ],
    ],
    [
      'a term that is a day of the calendar rings in the home state’s morning of the day, not at its midnight',
      '2026-03-01T09:30:00.000Z',
      '2026-03-20T18:59:59.999Z',
      [
        '2026-03-11T03:00:00.000Z',
        '2026-03-16T03:00:00.000Z',
        '2026-03-17T03:00:00.000Z',
        '2026-03-19T03:00:00.000Z',
        '2026-03-20T19:00:00.000Z',
      ],
    ],
    [
      'four days ring once where the half and the last quarter fall on the same mornings as the days',
      '2026-03-01T02:00:00.000Z',
      '2026-03-05T02:00:00.000Z',
      [
        '2026-03-02T03:00:00.000Z',
        '2026-03-03T03:00:00.000Z',
        '2026-03-04T03:00:00.000Z',
        '2026-03-05T02:00:00.001Z',
      ],
    ],
    [
      'two days ring to the minute, without an alarm three days before',
      '2026-03-01T02:00:00.000Z',
      '2026-03-03T02:00:00.000Z',
      ['2026-03-02T02:00:00.000Z', '2026-03-02T14:00:00.000Z', '2026-03-03T02:00:00.001Z'],
    ],
    [
      'two hours ring at their half, their last quarter and their end',
      '2026-03-01T02:00:00.000Z',
      '2026-03-01T04:00:00.000Z',
      ['2026-03-01T03:00:00.000Z', '2026-03-01T03:30:00.000Z', '2026-03-01T04:00:00.001Z'],
    ],
    [
      'a term that was over when it began rings nothing',
      '2026-03-01T02:00:00.000Z',
      '2026-02-01T02:00:00.000Z',
      [],
    ],
  ];
  it.each(table)('%s', (_, startsAt, dueAt, expected) => {
    expect(moments({ startsAt, dueAt, isCustody: false })).toEqual(expected);
  });
});

describe('a right or a protection that ends by itself', () => {
  it.each([true, false])('rings nothing, for nobody has to act (in custody: %s)', (isCustody) => {
    expect(moments({ isCustody, lapses: true })).toEqual([]);
  });
});

describe('what rings', () => {
  const at = (now: string, rung: readonly Alarm[] = [], clocks = [clock()]) =>
    ringing(clocks, { rung, now, timeZone });

  it('is nothing before the first moment, and that is when to look again', () => {
    expect(at('2026-03-02T00:00:00.000Z')).toEqual({ now: [], next: hoursBefore(20 * 24) });
  });

  it('is the moment itself, and then the next one waits', () => {
    const now = hoursBefore(20 * 24);
    expect(at(now)).toEqual({ now: [rang(now)], next: hoursBefore(10 * 24) });
    expect(at(now, [rang(now)])).toEqual({ now: [], next: hoursBefore(10 * 24) });
  });

  it('is only the most urgent of what a late sweep slept through', () => {
    expect(at('2026-04-10T07:00:00.000Z').now).toEqual([rang(hoursBefore(3))]);
    expect(at('2026-06-01T00:00:00.000Z')).toEqual({
      now: [rang('2026-04-10T09:30:00.001Z')],
      next: undefined,
    });
  });

  it('is one alarm a clock', () => {
    const petition = clock({ id: 'petition', dueAt: '2026-04-09T21:30:00.000Z' });
    const { now } = at(hoursBefore(20), [], [clock(), petition]);
    expect(now.map(({ clock: id }) => id)).toEqual(['limit', 'petition']);
  });

  it('is nothing that rang already, when the clock of the machine is set back', () => {
    const rung = [rang(hoursBefore(3))];
    expect(at(hoursBefore(30), rung)).toEqual({ now: [], next: hoursBefore(2) });
  });

  it('rings anew for a term with another end', () => {
    const moved = clock({ dueAt: '2026-04-25T09:30:00.000Z' });
    const rung = [rang(hoursBefore(3))];
    expect(at(hoursBefore(2), rung, [moved]).now).toEqual([rang(hoursBefore(20 * 24, moved), moved)]);
  });
});

describe('after a step a request is looked at', () => {
  const after = (change: Partial<Parameters<typeof lookAfterStep>[0]>) =>
    lookAfterStep({
      before: () => [clock()],
      after: [clock()],
      was: hoursBefore(20 * 24),
      at: '2026-03-02T00:00:00.000Z',
      timeZone,
      ...change,
    });

  it('never, where nothing runs', () => {
    expect(after({ after: [] })).toBeUndefined();
  });

  it('at the same moment, where the step touched no limit', () => {
    expect(after({})).toBe(hoursBefore(20 * 24));
  });

  it('as soon as before, where an alarm is due and no sweep has come by', () => {
    const was = hoursBefore(20 * 24);
    expect(after({ was, at: addHours(was, 2) })).toBe(was);
  });

  it('at the first alarm of a limit that the step started', () => {
    const short = clock({
      id: 'short',
      startsAt: '2026-03-02T00:00:00.000Z',
      dueAt: '2026-03-05T00:00:00.000Z',
    });
    expect(after({ after: [clock(), short] })).toBe('2026-03-02T01:00:00.000Z');
  });

  it('at once, where a limit that it started has a moment behind it', () => {
    const late = clock({
      id: 'late',
      startsAt: '2026-02-27T00:00:00.000Z',
      dueAt: '2026-03-02T12:00:00.000Z',
    });
    expect(after({ after: [clock(), late] })).toBe('2026-03-02T00:00:00.000Z');
  });

  it('at once, where it moved a limit so that the new one is nearer than its alarms', () => {
    const moved = clock({ dueAt: '2026-03-03T09:30:00.000Z' });
    expect(after({ after: [moved] })).toBe('2026-03-02T00:00:00.000Z');
  });

  it('not for what rang long ago, where only a limit that is over runs on', () => {
    const over = clock({ dueAt: '2026-03-01T12:00:00.000Z' });
    expect(after({ before: () => [over], after: [over], was: undefined })).toBeUndefined();
  });
});
