import { expect, test } from 'vitest';
import type { Deadline } from '../../../../src/domain/deadlines/deadline.ts';
import { clockScale } from '../../../../src/http/pages/requests/clock-lines.ts';

const words = { en: 'Invented', ru: 'Вымысел', kk: 'Ойдан' };

const limit = (id: string, from: string, to: string, more: Partial<Deadline> = {}): Deadline => ({
  id,
  name: words,
  startsAt: `${from}T00:00:00.000Z`,
  dueAt: `${to}T00:00:00.000Z`,
  citation: 'UPK 588',
  state: 'running',
  subject: null,
  isCustody: false,
  awaited: null,
  lapses: false,
  extension: null,
  explanation: {
    rule: id,
    citation: 'UPK 588',
    cite: words,
    start: { what: words, at: `${from}T00:00:00.000Z` },
    length: null,
    arithmetic: words,
    notes: [],
  },
  ...more,
});

const now = '2026-03-11T00:00:00.000Z';

test('limits that run stand above those that are over, custody first', () => {
  const scale = clockScale(
    [
      limit('met', '2026-03-01', '2026-03-05', { state: 'met' }),
      limit('answer', '2026-03-01', '2026-03-12'),
      limit('custody', '2026-03-01', '2026-03-20', { isCustody: true }),
    ],
    now,
  );
  expect(scale?.bars.map(({ deadline }) => deadline.id)).toEqual(['custody', 'answer', 'met']);
});

test('now stands between the start and the end of a limit that runs', () => {
  const scale = clockScale([limit('answer', '2026-03-01', '2026-03-21')], now);
  expect(scale?.now).toBeCloseTo(0.5, 5);
  expect(scale?.bars[0]).toMatchObject({ from: 0, to: 1 });
});

test('a limit of years does not press a limit of hours to nothing', () => {
  const scale = clockScale(
    [limit('hours', '2026-03-10', '2026-03-13'), limit('years', '2026-03-10', '2029-03-10')],
    now,
  );
  const hours = scale?.bars.find(({ deadline }) => deadline.id === 'hours');
  expect(hours && hours.to - hours.from).toBeGreaterThan(0.02);
});

test('without limits there is no scale', () => {
  expect(clockScale([], now)).toBeUndefined();
});
