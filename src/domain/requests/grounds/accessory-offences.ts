// УПК 579(1)-(2): one offence that reaches a year is enough, and the lesser ones follow it; treaties say so too (IT 2(6), UA
// 2(6), CN 2(4)).

import type { Finding } from '../../finding.ts';
import { accessoryClauses } from '../../law/kz/grounds/thresholds.ts';
import type { Situation } from '../situation.ts';
import { penaltyMonths, reaching } from './automatic/penalty.ts';
import { groundMessages } from './ground-messages.ts';
import { treatiesOf } from './named-effects.ts';

/** Tells that some of the offences come along only with another one. */
export function checkAccessoryOffences({ file, registry }: Situation): readonly Finding[] {
  const { content } = file;
  if (content.purpose === 'enforcement') return [];
  const [treaty] = treatiesOf(content, registry);
  const enough = reaching(content, treaty);
  const lesser = content.offences.filter(
    ({ maxPenaltyMonths: most }) => most !== undefined && most < penaltyMonths(treaty),
  );
  if (enough.length === 0 || lesser.length === 0) return [];
  const citation = ['UPK 579(1)-(2)', accessoryClauses[treaty?.id ?? '']].filter(Boolean).join('; ');
  const message = groundMessages.accessory_offence;
  return [{ code: 'accessory_offence', severity: 'info', path: '/offences', message, citation }];
}
