import type { Treaty } from './treaty.ts';

/** Conventions whose ratification law names the Prosecutor General's Office (laws 351-V of 2015-09-21 and of 2015-10-13, and Kishinev as ratified). */
const namedByRatificationLaw = new Set(['oas-a55-1992', 'oas-a57-1993', 'cis-kishinev-2002']);

/** Whether the treaty makes the Prosecutor General's Office the only central authority of the home state (УПК 557(3)). */
export function namesPgoAsCentralAuthority(treaty: Treaty | undefined): boolean {
  if (!treaty) return false;
  const named = treaty.provisions?.central_authority_kz;
  const onlyPgo =
    typeof named === 'string' && /prosecutor/i.test(named) && !/\b(or|and|court|ministry)\b/i.test(named);
  return onlyPgo || namedByRatificationLaw.has(treaty.id);
}
