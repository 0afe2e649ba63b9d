import { expect, test } from 'vitest';
import { wayTaken } from '../../../src/domain/requests/way-taken.ts';

const at = (status: string, day: number) => ({ status, at: `2026-03-0${day}T08:00:00.000Z` });

test('the way of a request names each stage once for every time it was reached, and records add nothing', () => {
  const log = [
    at('draft', 1),
    at('draft', 2),
    at('central_review', 3),
    at('draft', 4),
    at('central_review', 5),
  ];
  expect(wayTaken(log).map(({ status, since }) => `${status} ${since.slice(8, 10)}`)).toEqual([
    'draft 01',
    'central_review 03',
    'draft 04',
    'central_review 05',
  ]);
});
