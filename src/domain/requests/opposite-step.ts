import type { Action, ActionTexts } from './action.ts';
import type { ActionPayloadInput } from './action-payload.ts';
import { type CaseState, caseStateOf } from './case-state.ts';

/** A step as somebody takes it. */
export interface OppositeStep {
  readonly action: string;
  readonly payload: ActionPayloadInput;
}

/**
 * The step that sets right what the newest one did: who has the file, and personal control. Nothing of either leaves the
 * house, so both may be taken back; the log keeps what was done and that it was set right.
 */
export function oppositeOf(
  actions: readonly Action[],
  texts: ReadonlyMap<string, ActionTexts>,
): OppositeStep | undefined {
  const last = actions.at(-1);
  const earlier = actions.slice(0, -1);
  switch (last?.action) {
    case 'assign':
      return assignBack(last, caseStateOf(earlier, texts));
    case 'take_under_control':
      return controlAsBefore(earlier, texts) ?? { action: 'release_control', payload: {} };
    case 'release_control':
      return controlAsBefore(earlier, texts);
    default:
      return undefined;
  }
}

/** Once an office executes, some office must. */
function assignBack({ payload }: Action, before: CaseState): OppositeStep | undefined {
  const office = payload.office === undefined ? undefined : before.executingOffice;
  if (office === null) return undefined;
  return {
    action: 'assign',
    payload: {
      ...(payload.assigneeId !== undefined && { assigneeId: before.assigneeId }),
      ...(office !== undefined && { office }),
    },
  };
}

/** The control that stood, unless there was none or the words of it were erased. */
function controlAsBefore(
  earlier: readonly Action[],
  texts: ReadonlyMap<string, ActionTexts>,
): OppositeStep | undefined {
  const last = earlier.findLast(
    ({ action }) => action === 'take_under_control' || action === 'release_control',
  );
  const until = last?.action === 'take_under_control' ? last.payload.control?.until : undefined;
  const by = last && texts.get(last.id)?.by;
  return until && by ? { action: 'take_under_control', payload: { by, dueOn: until } } : undefined;
}
