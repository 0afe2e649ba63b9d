import { isVisibleToState } from '../../domain/access/visibility.ts';
import type { Instant } from '../../domain/codes.ts';
import { deadlinesOf } from '../../domain/deadlines/deadlines.ts';
import type { Action, ActionTexts } from '../../domain/requests/action.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import { courseOf } from '../../domain/requests/course.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Registry } from '../../domain/treaties/treaty.ts';
import type { RequestFile, RequestRow } from '../ports/requests.ts';
import type { Opening } from './appended.ts';
import { dueColumns } from './limit-columns.ts';

/** The row for lists, computed from the log and the contents alone, but for the next alarm: that depends on what rang. */
export function projectRow(from: {
  opening: Opening;
  actions: readonly Action[];
  texts: ReadonlyMap<string, ActionTexts>;
  content: RequestContent;
  registry: Registry;
  now: Instant;
  timeZone: string;
  /** The request without the newest action; absent for a new one. */
  before?: RequestFile | undefined;
}): RequestRow {
  const { opening, actions, texts, content, before, ...around } = from;
  const state = caseStateOf(actions, texts);
  const deadlines = deadlinesOf({ content, actions, state, ...around });
  const { id, reference, kind, direction, year, number, officeCode, createdById, createdAt } = opening;
  return {
    id,
    reference,
    kind,
    direction,
    year,
    number,
    officeCode,
    createdById,
    createdAt,
    state: content.state,
    status: state.status,
    terminal: statusIn(machineFor(content), state.status).terminal,
    sequence: state.sequence,
    headHash: state.headHash,
    executingOfficeCode: state.executingOffice,
    assigneeId: state.assigneeId,
    caseNumber: content.caseNumber,
    urgent: content.urgent,
    confidential: content.confidential,
    requiredBy: content.requiredBy ?? null,
    ...dueColumns(deadlines, before, around),
    visibleToState: isVisibleToState(content, state),
    controlledUntil: (state.control === undefined ? content.underControl : state.control)?.until ?? null,
    updatedAt: actions.at(-1)?.at ?? createdAt,
    ...courseOf(content, actions, state),
  };
}
