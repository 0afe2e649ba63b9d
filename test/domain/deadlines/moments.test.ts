import { describe, expect, it } from 'vitest';
import { after, before, endOfDay } from '../../../src/domain/deadlines/moments.ts';
import { termText } from '../../../src/domain/deadlines/wording.ts';

const almaty = 'Asia/Almaty';
const berlin = 'Europe/Berlin';

describe('72 hours and days of 24 hours', () => {
  it('are exact over the night in which clocks are set forward', () => {
    expect(after('2026-03-28T10:00:00.000Z', { length: 72, unit: 'hour' }, berlin)).toBe(
      '2026-03-31T10:00:00.000Z',
    );
    expect(after('2026-03-28T10:00:00.000Z', { length: 3, unit: 'day24' }, berlin)).toBe(
      '2026-03-31T10:00:00.000Z',
    );
  });

  it('are exact over 1 March 2024, when Kazakhstan moved its time by an hour', () => {
    expect(after('2024-02-29T12:00:00.000Z', { length: 72, unit: 'hour' }, almaty)).toBe(
      '2024-03-03T12:00:00.000Z',
    );
  });

  it('end at the same moment whatever the time zone', () => {
    const ends = [almaty, berlin, 'UTC'].map((zone) =>
      after('2026-10-24T23:30:00.000Z', { length: 40, unit: 'day24' }, zone),
    );
    expect(new Set(ends)).toEqual(new Set(['2026-12-03T23:30:00.000Z']));
  });
});

describe('months', () => {
  it('end on the last day of a shorter month, at the same hour at home', () => {
    expect(after('2026-01-31T20:00:00.000Z', { length: 1, unit: 'month' }, 'UTC')).toBe(
      '2026-02-28T20:00:00.000Z',
    );
    expect(after('2027-12-31T08:00:00.000Z', { length: 2, unit: 'month' }, 'UTC')).toBe(
      '2028-02-29T08:00:00.000Z',
    );
  });

  it('are those of the home state: the same moment is another day there', () => {
    // 31 January 20:00 UTC is already 1 February in Kazakhstan.
    expect(after('2026-01-31T20:00:00.000Z', { length: 1, unit: 'month' }, almaty)).toBe(
      '2026-02-28T20:00:00.000Z',
    );
    expect(after('2026-01-30T20:00:00.000Z', { length: 1, unit: 'month' }, almaty)).toBe(
      '2026-02-27T20:00:00.000Z',
    );
  });

  it('keep the hour at home when clocks are set forward meanwhile', () => {
    expect(after('2026-03-01T10:00:00.000Z', { length: 1, unit: 'month' }, berlin)).toBe(
      '2026-04-01T09:00:00.000Z',
    );
  });
});

describe('calendar days', () => {
  it('leave out the day of the start and run to the close of the last', () => {
    expect(after('2026-03-10T04:30:00.000Z', { length: 10, unit: 'day' }, almaty)).toBe(
      endOfDay('2026-03-20', almaty),
    );
    expect(after('2026-03-28T10:00:00.000Z', { length: 1, unit: 'day' }, berlin)).toBe(
      '2026-03-29T21:59:59.999Z',
    );
  });
});

describe('so long before an event', () => {
  it('is counted back from it, exactly or by days', () => {
    expect(before('2026-03-13T04:30:00.000Z', { length: 12, unit: 'hour' }, almaty)).toBe(
      '2026-03-12T16:30:00.000Z',
    );
    expect(before('2026-03-31T08:00:00.000Z', { length: 1, unit: 'month' }, almaty)).toBe(
      '2026-02-28T08:00:00.000Z',
    );
    expect(before('2026-06-30T19:00:00.000Z', { length: 60, unit: 'day' }, almaty)).toBe(
      endOfDay('2026-05-02', almaty),
    );
  });
});

describe('a length in words', () => {
  it('is declined as Russian has it', () => {
    const said = (length: number, unit: 'hour' | 'day' | 'month') => termText({ length, unit }).ru;
    expect([said(1, 'hour'), said(2, 'month'), said(12, 'month'), said(21, 'day'), said(72, 'hour')]).toEqual(
      ['1 час', '2 месяца', '12 месяцев', '21 календарный день', '72 часа'],
    );
    expect(termText({ length: 40, unit: 'day24' })).toEqual({
      en: '40 days of 24 hours',
      ru: '40 суток',
      kk: '40 тәулік',
    });
  });
});
