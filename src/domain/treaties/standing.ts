import type { PlainDate, StateCode } from '../codes.ts';
import { isBlocking } from '../finding.ts';
import { treatyIdsOf } from '../requests/legal-basis.ts';
import { type BasisOfRequest, checkBasisHolds } from './check-basis-holds.ts';
import type { ChangedFields } from './propose-change.ts';
import type { Registry } from './treaty.ts';

/** How one treaty carries one request: as confirmed, as unconfirmed, or not at all. */
export type Standing = 'holds' | 'unconfirmed' | 'fails';

export function standingOf(
  registry: Registry,
  content: BasisOfRequest,
  { treatyId, ...day }: { treatyId: string; on: PlainDate; homeState: StateCode },
): Standing {
  const path = `/legalBasis/treatyIds/${treatyIdsOf(content).indexOf(treatyId)}`;
  const findings = checkBasisHolds(registry, content, day).filter((finding) => finding.path === path);
  if (findings.some(isBlocking)) return 'fails';
  return findings.some(({ code }) => code === 'basis_unconfirmed') ? 'unconfirmed' : 'holds';
}

/** Fields that no request rests on: they tell of the treaty and decide nothing. */
const telling = new Set([
  'titles',
  'abbreviation',
  'signedAt',
  'ratificationLaw',
  'countedIn83',
  'declarations',
  'note',
  'dateNotes',
]);

/** Which open requests a change concerns: all that rest on the treaty, those with some states, or none. */
export function concernedBy(after: ChangedFields): 'all' | readonly StateCode[] {
  const deciding = Object.keys(after).filter((field) => !telling.has(field));
  const states = deciding.flatMap((field) => /^parties\/([A-Z]{2})$/.exec(field)?.[1] ?? []);
  return states.length === deciding.length ? states : 'all';
}
