import { capacitiesFor } from '../../domain/access/permissions.ts';
import type { ActorCode } from '../../domain/codes.ts';
import type { CaseState } from '../../domain/requests/case-state.ts';
import { machineFor, type Step, stepsFrom } from '../../domain/requests/step.ts';
import type { Actor } from '../context.ts';
import type { RequestFile } from '../ports/requests.ts';

export interface OwnStep {
  readonly step: Step;
  readonly capacity: ActorCode;
  /** Another body decided it and this person enters it, with a reference or a document. */
  readonly recorded: boolean;
}

/** A move that the law gives to the other side first is theirs: at home it is only recorded, from their letter. */
const isOtherSides = ({ by, neutral }: Step): boolean => neutral === undefined && by[0] === 'FLO';

/** The steps this person may do or record in the present status, as far as law and role go. */
export function ownSteps(actor: Actor, file: RequestFile, state: CaseState): readonly OwnStep[] {
  const role = actor.type === 'system' ? 'system' : actor.role;
  return stepsFrom(machineFor(file.content), state.status).flatMap((step): OwnStep[] => {
    if (step.neutral?.needsOtherSide && !file.row.visibleToState) return [];
    const { acts, records } = capacitiesFor(role, isOtherSides(step) ? ['FLO'] : step.by);
    if (acts) return [{ step, capacity: acts, recorded: false }];
    return records ? [{ step, capacity: records, recorded: true }] : [];
  });
}
