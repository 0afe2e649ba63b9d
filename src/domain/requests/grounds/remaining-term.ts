// The unserved part of a sentence: at least six months for extradition to enforce it (УПК 579(1)) and for a transfer, there on
// the day the request is received (УПК 606(2)(2)). Under a treaty it is a condition, on reciprocity it may be weighed.

import type { Finding } from '../../finding.ts';
import { block, warn } from '../block.ts';
import { restsOnReciprocity } from '../legal-basis.ts';
import type { Situation } from '../situation.ts';

const leastMonths = 6;

export function checkRemainingTerm({ file }: Situation): readonly Finding[] {
  const { kind, purpose, remainingMonths } = file.content;
  if (kind === 'extradition' && purpose !== 'enforcement') return [];
  const citation = kind === 'transfer' ? 'UPK 606(2)(2)' : 'UPK 579(1)';
  if (remainingMonths === undefined) return [warn('remaining_term_unknown', '/remainingMonths', citation)];
  if (remainingMonths >= leastMonths) return [];
  const say = kind === 'transfer' && restsOnReciprocity(file.content) ? warn : block;
  return [say('remaining_term_too_short', '/remainingMonths', citation)];
}
