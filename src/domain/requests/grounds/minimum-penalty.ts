// УПК 579(1)-(2), mirrored by the treaties read: extradition for prosecution needs one offence with a year of imprisonment
// or more. Nobody may waive it; an unknown penalty is a question, not a refusal.

import type { Finding } from '../../finding.ts';
import { block, warn } from '../block.ts';
import type { Situation } from '../situation.ts';

const leastMonths = 12;

export function checkMinimumPenalty({ file }: Situation): readonly Finding[] {
  const { offences, purpose } = file.content;
  if (purpose === 'enforcement') return [];
  if (offences.some(({ maxPenaltyMonths = 0 }) => maxPenaltyMonths >= leastMonths)) return [];
  const unknown =
    offences.length === 0 || offences.some(({ maxPenaltyMonths }) => maxPenaltyMonths === undefined);
  const [code, say] = unknown ? (['penalty_unknown', warn] as const) : (['penalty_too_low', block] as const);
  return [say(code, '/offences', 'UPK 579(1)')];
}
