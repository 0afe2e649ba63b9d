import { expect, it } from 'vitest';
import { daysSince, isBefore } from '../../../src/domain/pipeline/age.ts';

it.each([
  ['2026-06-01', 14],
  ['2026-06-15', 0],
  ['2024-06-15', 730],
  ['2023-04', null],
  ['2023', null],
  [null, null],
])('the age of a stage begun on %s is %s days', (since, days) => {
  expect(daysSince(since, '2026-06-15')).toBe(days);
});

it.each([
  ['2026-05-01', '2026-05-02', true],
  ['2026-05-02', '2026-05-02', false],
  ['2023-04', '2023-04-15', false],
  ['2023-04', '2023-05-15', true],
  [null, '2023-05-15', false],
  ['2023-05-15', null, false],
])('%s is certainly before %s: %s', (one, other, answer) => {
  expect(isBefore(one, other)).toBe(answer);
});
