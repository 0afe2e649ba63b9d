import { addHours } from '../../domain/plain-date.ts';
import type { Services } from '../context.ts';
import { answersKeptHours } from '../ports/requests.ts';

/** Removes the answers to repeated requests that are past their day; they quote what was answered. */
export const forgetAnswers = ({ stores, clock }: Services): Promise<void> =>
  stores.answers.deleteOlderThan(addHours(clock.now(), -answersKeptHours));
