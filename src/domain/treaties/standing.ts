import type { PlainDate, StateCode } from '../codes.ts';
import { isBlocking } from '../finding.ts';
import { treatyIdsOf } from '../requests/legal-basis.ts';
import { type BasisOfRequest, checkBasisHolds } from './check-basis-holds.ts';
import type { ChangedFields } from './propose-change.ts';
import type { Registry, Treaty } from './treaty.ts';

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

/** A treaty, and those that it takes the place of wherever it is confirmed. */
export const touchedBy = ({ id, supersedes }: Treaty): readonly string[] => [
  id,
  ...(supersedes?.treatyIds ?? []),
];

export interface Shift {
  /** False where the request rests only on a treaty that the changed one takes the place of. */
  readonly isOwn: boolean;
  readonly from: Standing;
  readonly to: Standing;
}

/** What a change of a treaty does to one request; undefined where the treaty carrying it carries it as before. */
export function shiftOf(
  content: BasisOfRequest,
  {
    changed,
    before,
    after,
    ...day
  }: { changed: Treaty; before: Registry; after: Registry; on: PlainDate; homeState: StateCode },
): Shift | undefined {
  const named = treatyIdsOf(content);
  const shifts = touchedBy(changed)
    .filter((id) => named.includes(id))
    .map((treatyId) => ({
      isOwn: treatyId === changed.id,
      from: standingOf(before, content, { treatyId, ...day }),
      to: standingOf(after, content, { treatyId, ...day }),
    }));
  return shifts.find(({ isOwn }) => isOwn) ?? shifts.find(({ from, to }) => from !== to);
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
