import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../codes.ts';
import { addDays, dateIn } from '../plain-date.ts';
import { after, endOfDay } from './moments.ts';
import type { Term } from './wording.ts';

/**
 * УПК 592(1), counted by УПК 48(2) and (4): the day of the copy is not counted and the last of the ten runs to its close. The
 * exact hours of detention (48(5)) are not for it: by them a person could be handed over while a complaint is still in time.
 */
export const appealTerm: Term = { length: 10, unit: 'day' };

const saturday = 6;

/** УПК 48(4): what ends on a Saturday or a Sunday ends on the Monday after. Public holidays are in no calendar here. */
export function onWorkingDay(end: Instant, timeZone: string): Instant {
  const date = dateIn(end, timeZone);
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return dayOfWeek < saturday ? end : endOfDay(addDays(date, 8 - dayOfWeek), timeZone);
}

/** Until when the decision to extradite may be complained of by whoever got the copy then. */
export const endOfAppealTerm = (servedAt: Instant, timeZone: string): Instant =>
  onWorkingDay(after(servedAt, appealTerm, timeZone), timeZone);
