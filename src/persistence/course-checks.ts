import type { RequestFilter } from '../use-cases/ports/request-query.ts';
import { type Condition, checking, restingOn, some } from './request-conditions.ts';

const unanswered = { ours: 'questionToUsSince', theirs: 'questionToThemSince' } as const;

const when = <Value>(
  value: Value | undefined,
  condition: (value: Value) => Condition,
): readonly Condition[] => (value === undefined ? [] : [condition(value)]);

/** What a list asks of the course of its requests, row by row. */
export const courseChecks = (filter: RequestFilter): readonly Condition[] => [
  ...when(filter.silentBefore, (before) => checking('silentSince', '<', before)),
  ...when(filter.question, (side) => checking(unanswered[side], '<>', null)),
  ...when(filter.treaty, restingOn),
  ...when(filter.createdFrom, (from) => checking('createdAt', '>=', from)),
  ...when(filter.createdBefore, (before) => checking('createdAt', '<', before)),
  ...when(filter.closedFrom, (from) => checking('closedAt', '>=', from)),
  ...when(filter.closedBefore, (before) => checking('closedAt', '<', before)),
  ...when(filter.openAt, (at) => checking('createdAt', '<', at)),
  ...when(filter.openAt, (at) => some([checking('closedAt', '=', null), checking('closedAt', '>=', at)])),
];
