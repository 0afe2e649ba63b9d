import { z } from 'zod';
import type { Instant } from '../../../domain/codes.ts';
import { silentBefore } from '../../../domain/figures/risks.ts';
import { addDays, PlainDateText, startOfDay } from '../../../domain/plain-date.ts';
import type { RequestFilter } from '../../../use-cases/ports/request-query.ts';

const day = PlainDateText.optional();

/** What an address asks of the course of requests, in days of the calendar; both days of a period are in it. */
export const courseShape = {
  openedFrom: day,
  openedTo: day,
  closedFrom: day,
  closedTo: day,
  /** Open at the end of that day. */
  openOn: day,
  silentDays: z.coerce.number().int().min(1).max(3650).optional(),
  question: z.enum(['ours', 'theirs']).optional(),
};
const CourseFilter = z.object(courseShape);
export type CourseFilter = z.infer<typeof CourseFilter>;

/** The same filter with its days as moments of the home time zone, as the register keeps them. */
export function withMoments<F extends CourseFilter>(
  filter: F,
  { now, timeZone }: { now: Instant; timeZone: string },
): Omit<F, keyof CourseFilter> & RequestFilterOfCourse {
  const { openedFrom, openedTo, closedFrom, closedTo, openOn, silentDays, question, ...rest } = filter;
  const start = (on: string | undefined) => on && startOfDay(on, timeZone);
  const end = (on: string | undefined) => on && startOfDay(addDays(on, 1), timeZone);
  return {
    ...rest,
    createdFrom: start(openedFrom),
    createdBefore: end(openedTo),
    closedFrom: start(closedFrom),
    closedBefore: end(closedTo),
    openAt: end(openOn),
    silentBefore: silentDays === undefined ? undefined : silentBefore(now, silentDays),
    question,
  };
}

type RequestFilterOfCourse = Pick<
  RequestFilter,
  'createdFrom' | 'createdBefore' | 'closedFrom' | 'closedBefore' | 'openAt' | 'silentBefore' | 'question'
>;
