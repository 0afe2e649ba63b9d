import { timeLimits } from '../law/kz/time-limits.ts';
import type { Text } from '../text.ts';
import { questionClock, requiredByClock } from './clock-rules.ts';

/** Ids of the limits for the answer to a question begin so; the id of the question follows. */
export const questionPrefix = 'question:';

/** What the limit with an id is called, for those who have no more of it than that. */
export function limitName(id: string): Text | undefined {
  if (id === requiredByClock.id) return requiredByClock.name;
  if (id.startsWith(questionPrefix)) return questionClock.name;
  return timeLimits.find((limit) => limit.id === id)?.name;
}
