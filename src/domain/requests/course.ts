import type { Instant } from '../codes.ts';
import { machineKey } from '../law/kz/state-machines.ts';
import type { Action } from './action.ts';
import type { CaseState } from './case-state.ts';
import { type CourseMarks, courseMarks } from './course-marks.ts';
import type { RequestContent } from './request-content.ts';
import { machineFor, statusIn } from './step.ts';

/** When a request passed the marks that figures measure, and who owes whom a word now. Each mark is passed once, the first time. */
export interface Course {
  readonly sentAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly resultAt: Instant | null;
  /** When the end was entered, not when it happened: figures of a past day stay as they were told that day. */
  readonly closedAt: Instant | null;
  /** Since when the other state, whose word is next, has said nothing; null while it is not. */
  readonly silentSince: Instant | null;
  /** When the oldest question of the other state was asked that waits for our answer. */
  readonly questionToUsSince: Instant | null;
  /** When the oldest question of ours was asked that waits for theirs. */
  readonly questionToThemSince: Instant | null;
}

/** The day in law where the step names it. */
const happened = ({ at, payload }: Action): Instant => payload.occurredAt ?? at;

export function courseOf(
  request: Pick<RequestContent, 'kind' | 'direction'>,
  actions: readonly Action[],
  { questions, status }: Pick<CaseState, 'questions' | 'status'>,
): Course {
  const marks = courseMarks[machineKey(request.kind, request.direction)];
  const first = (statuses: readonly string[]) => actions.find((action) => statuses.includes(action.status));
  const passed = (statuses: readonly string[]): Instant | null => {
    const action = first(statuses);
    return action ? happened(action) : null;
  };
  const oldestOf = (side: 'home' | 'state') =>
    questions.find(({ askedBy, answeredAt }) => askedBy === side && answeredAt === null)?.askedAt ?? null;
  const isClosed = statusIn(machineFor(request), status).terminal;
  return {
    sentAt: passed(marks.sent),
    acknowledgedAt: passed(marks.acknowledged),
    resultAt: passed(marks.result),
    closedAt: isClosed ? (first([status])?.at ?? null) : null,
    silentSince: marks.abroad.includes(status) ? silentSince(actions, marks) : null,
    questionToUsSince: isClosed ? null : oldestOf('state'),
    questionToThemSince: isClosed ? null : oldestOf('home'),
  };
}

/** The later of two: their last word, and the moment from which theirs was the next. */
function silentSince(actions: readonly Action[], { abroad }: CourseMarks): Instant | null {
  const handedOver = actions.findLast(
    ({ status }, at) => abroad.includes(status) && !abroad.includes(actions[at - 1]?.status ?? ''),
  );
  const heard = actions.findLast(({ capacity }) => capacity === 'FLO');
  const moments = [handedOver, heard].flatMap((action) => (action ? [happened(action)] : []));
  return moments.sort().at(-1) ?? null;
}
