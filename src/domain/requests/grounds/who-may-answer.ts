import type { ActorCode, Kind } from '../../codes.ts';
import type { Ground } from '../../law/kz/grounds/ground.ts';
import { isDiscretionary } from './effect-strength.ts';
import type { GroundAnswer } from './ground-answers.ts';
import type { GroundAssessment } from './ground-assessment.ts';

/** УПК 591(1), 603(2): the Prosecutor General decides extradition and transfer; 566(1): the Office decides on assistance. */
const waivers: Readonly<Record<Kind, readonly ActorCode[]>> = {
  extradition: ['PG'],
  transfer: ['PG'],
  mla: ['PG', 'DICH', 'DIC'],
};

/** Whether someone acting in that capacity may give the answer: to put a ground aside is to decide. */
export const mayGive = (
  capacity: ActorCode,
  { ground, answer, kind }: { ground: Ground; answer: string | undefined; kind: Kind },
): boolean =>
  ground.mayAnswer.includes(capacity) && (answer !== 'waived' || waivers[kind].includes(capacity));

/** The answers that would change anything now. What the file tells is put aside, if at all, and never denied. */
export function answersOpen({ effect, computed }: GroundAssessment): readonly GroundAnswer[] {
  const waived: readonly GroundAnswer[] =
    isDiscretionary(effect) || computed?.waivable === true ? ['waived'] : [];
  if (effect === 'not_a_ground' || computed?.result === 'clear') return [];
  if (computed?.result === 'stands') return waived;
  return ['absent', 'present', ...(effect === 'assurance' ? (['assured'] as const) : []), ...waived];
}
