import { describe, expect, it } from 'vitest';
import { isTooLong, partsOf, presetPeriod, spanOf, tellsOf } from '../../../src/domain/figures/period.ts';

const zone = 'Asia/Almaty';

describe('a period that is asked for by its name', () => {
  it.each([
    ['this_month', '2026-12-01', '2026-12-10'],
    ['last_month', '2026-11-01', '2026-11-30'],
    ['this_quarter', '2026-10-01', '2026-12-10'],
    ['this_year', '2026-01-01', '2026-12-10'],
    ['last_year', '2025-01-01', '2025-12-31'],
  ] as const)('%s is %s to %s', (preset, from, to) => {
    expect(presetPeriod(preset, '2026-12-10')).toEqual({ from, to });
  });

  it('goes back over the new year', () => {
    expect(presetPeriod('last_month', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

describe('a period', () => {
  it('begins and ends at midnight of the home time zone', () => {
    expect(spanOf({ from: '2026-01-01', to: '2026-01-31' }, zone)).toEqual({
      from: '2025-12-31T19:00:00.000Z',
      before: '2026-01-31T19:00:00.000Z',
    });
  });

  it('is told month by month, cut where it begins and ends', () => {
    expect(partsOf({ from: '2026-01-15', to: '2026-03-03' })).toEqual([
      { from: '2026-01-15', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-03' },
    ]);
  });

  it('of several years is told by quarters, a longer one by years', () => {
    expect(partsOf({ from: '2023-02-01', to: '2026-01-31' }).slice(0, 2)).toEqual([
      { from: '2023-02-01', to: '2023-03-31' },
      { from: '2023-04-01', to: '2023-06-30' },
    ]);
    expect(partsOf({ from: '2001-07-01', to: '2026-12-31' })).toHaveLength(26);
  });

  it('of more years than any register has is too long', () => {
    expect(isTooLong({ from: '1996-12-01', to: '2026-12-01' })).toBe(false);
    expect(isTooLong({ from: '1996-11-30', to: '2026-12-01' })).toBe(true);
  });

  it('that lasts tells of now, one that is over of its end', () => {
    const now = '2026-12-01T06:00:00.000Z';
    expect(tellsOf({ from: '2026-01-01', to: '2026-12-31' }, now, zone)).toEqual({
      at: now,
      on: '2026-12-01',
    });
    expect(tellsOf({ from: '2026-01-01', to: '2026-10-31' }, now, zone)).toEqual({
      at: '2026-10-31T19:00:00.000Z',
      on: '2026-10-31',
    });
  });
});
