import { expect, test } from 'vitest';
import { maxAttempts, retryDelaySeconds } from '../../../src/use-cases/outbox/retry-delay.ts';

test('the wait doubles from a minute to an hour and stays there', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 13].map((attempt) => retryDelaySeconds(attempt) / 60);
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('a message is tried for at least eight hours before it is given up', () => {
  let total = 0;
  for (let attempt = 1; attempt < maxAttempts; attempt += 1) total += retryDelaySeconds(attempt);
  expect(total / 3600).toBeGreaterThan(8);
});

test('a pause the provider asks for is kept when it is longer than ours, up to six hours', () => {
  expect(retryDelaySeconds(1, 600)).toBe(600);
  expect(retryDelaySeconds(7, 30)).toBe(3600);
  expect(retryDelaySeconds(1, 7 * 24 * 3600)).toBe(6 * 3600);
});
