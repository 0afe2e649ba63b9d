import type { Finding } from '../finding.ts';
import { type AssuranceKind, assuranceKinds } from '../law/kz/assurances.ts';
import { fill } from '../text.ts';
import { assuranceStands } from './assurances.ts';
import { recordMessages } from './record-messages.ts';
import type { Situation } from './situation.ts';
import type { Step } from './step.ts';

/** Steps that rely on what was assured: the decision, and each that hands the person over. */
const relying = new Set([
  'decide_extradite',
  'order_handover',
  'temporary_surrender',
  'hand_over',
  'grant_as_sentencing_state',
]);

/** A ground answered as met by an assurance rests on it: the assurance must be there, and must still stand. */
export function checkAssurances(step: Step, { file }: Situation): readonly Finding[] {
  const { kind, direction, state } = file.content;
  if (step.neutral || !relying.has(step.action) || (kind === 'extradition' && direction === 'outgoing'))
    return [];
  return Object.entries(file.state.groundAnswers).flatMap(([ground, answer]): readonly Finding[] => {
    const meeting = answer === 'assured' ? assuranceKinds.filter((one) => meets(one, ground)) : [];
    const [first] = meeting;
    if (!first || meeting.some(({ code }) => assuranceStands(file.state, code, state))) return [];
    const fell = file.state.assurances.some((one) => meeting.some(({ code }) => code === one.kind));
    return [told(ground, first, fell)];
  });
}

const meets = ({ grounds }: AssuranceKind, ground: string): boolean => grounds.includes(ground);

/** Without a record nobody knows what was promised; one that fell promises nothing. */
function told(ground: string, { name, refs }: AssuranceKind, fell: boolean): Finding {
  const code = fell ? 'assurance_fell' : 'assurance_not_recorded';
  return {
    code,
    severity: fell ? 'block' : 'warn',
    path: `/grounds/${ground}`,
    message: fill(recordMessages[code], { assurance: name }),
    ...(refs[0] ? { citation: refs[0] } : {}),
  };
}
