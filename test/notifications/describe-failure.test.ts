import { expect, test } from 'vitest';
import { describeFailure } from '../../src/notifications/describe-failure.ts';

test('addresses in a provider’s words are not kept', () => {
  expect(describeFailure('550 5.1.1 <demo.reader@example.org>: Recipient\r\n  rejected')).toBe(
    '550 5.1.1 <[address]>: Recipient rejected',
  );
});

test('a long answer is cut to three hundred characters', () => {
  expect(describeFailure('x'.repeat(1000))).toHaveLength(300);
});
