import { expect, test } from 'vitest';
import { retryAfterSeconds } from '../../src/notifications/retry-after.ts';

test('a pause in seconds is taken as it is', () => {
  expect(retryAfterSeconds({ 'retry-after': '90' })).toBe(90);
});

test('a pause until a date is reckoned from the time of the answer', () => {
  const headers = { 'retry-after': 'Mon, 02 Mar 2026 10:02:00 GMT', date: 'Mon, 02 Mar 2026 10:00:30 GMT' };
  expect(retryAfterSeconds(headers)).toBe(90);
});

test('no pause is known without the header or when it cannot be read', () => {
  expect(retryAfterSeconds(null)).toBeUndefined();
  expect(retryAfterSeconds({})).toBeUndefined();
  expect(retryAfterSeconds({ 'retry-after': 'soon', date: 'Mon, 02 Mar 2026 10:00:30 GMT' })).toBeUndefined();
});
