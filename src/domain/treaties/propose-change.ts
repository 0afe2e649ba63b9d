import type { PlainDate, StateCode } from '../codes.ts';
import { canonicalJson } from '../requests/hash-chain.ts';
import type { ChangeSource, ForceConfirmation, PartyChange, TreatyProposal } from './change-input.ts';
import { effectiveTreaty, mergeProvisions, type TreatyCorrection } from './effective-treaty.ts';
import { knownFacts } from './known-facts.ts';
import { isProvisionKey, provisionPatch } from './provision-fields.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

/** A treaty as stored: as shipped, and what was corrected since. */
export interface StoredTreaty {
  readonly seed: Treaty;
  readonly correction: TreatyCorrection | null;
}

export type ChangedFields = Readonly<Record<string, unknown>>;

export interface ProposedChange {
  readonly before: Treaty;
  readonly after: Treaty;
  /** All corrections, with this one. */
  readonly correction: TreatyCorrection;
  /** The fields that differ, as they stood and as they will stand. */
  readonly fields: { readonly before: ChangedFields; readonly after: ChangedFields };
}

/** What a change would make of a treaty. Nothing is judged here. */
export function proposeChange(
  stored: StoredTreaty,
  proposal: TreatyProposal,
  { source, homeState }: { source: ChangeSource; homeState: StateCode },
): ProposedChange {
  const before = effectiveTreaty(stored.seed, stored.correction);
  const patch = patchFor(before, proposal, { source, homeState });
  const correction = addToCorrection(stored.correction, { ...patch, sources: [source.reference] });
  const after = effectiveTreaty(stored.seed, correction);
  return { before, after, correction, fields: differences(before, after) };
}

function patchFor(
  treaty: Treaty,
  proposal: TreatyProposal,
  { source, homeState }: { source: ChangeSource; homeState: StateCode },
): TreatyCorrection {
  if (proposal.kind === 'force_confirmed')
    return confirmation(treaty, proposal, { on: source.on, homeState });
  if (proposal.kind === 'corrected') {
    const { parties, ...fields } = proposal.change;
    const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { ...set, ...(parties && { parties: parties.map((row) => partyAfter(treaty, row)) }) };
  }
  const { key, value, article } = proposal;
  if (!isProvisionKey(key)) return {};
  return { provisions: provisionPatch({ key, value: value ?? null, article: article ?? null, source }) };
}

/** The source speaks for its own day and later; with the day known, for every day since. */
function confirmation(
  treaty: Treaty,
  { inForceFrom, state }: ForceConfirmation,
  { on, homeState }: { on: PlainDate; homeState: StateCode },
): TreatyCorrection {
  const day = inForceFrom && { inForceFrom };
  if (treaty.form === 'multilateral' && state !== undefined && state !== homeState) {
    const row: PartyChange = { state, status: 'party', confidence: 'high', ...day };
    return { parties: [partyAfter(treaty, row)] };
  }
  return { status: 'in_force', confidence: 'high', asOf: on, ...day };
}

const newRow = {
  status: 'party',
  inForceFrom: null,
  inForceEstimate: null,
  terminatedFrom: null,
  confidence: 'medium',
  note: null,
} as const;

function partyAfter(treaty: Treaty, change: PartyChange): TreatyParty {
  const known = treaty.parties.find(({ state }) => state === change.state);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...newRow, ...known, ...given, state: change.state };
}

function addToCorrection(known: TreatyCorrection | null, patch: TreatyCorrection): TreatyCorrection {
  const parties = [...(known?.parties ?? []), ...(patch.parties ?? [])];
  const provisions = mergeProvisions(known?.provisions ?? null, patch.provisions ?? null);
  return {
    ...known,
    ...patch,
    ...(parties.length > 0 && {
      parties: [...new Map(parties.map((row) => [row.state, row])).values()],
    }),
    ...(provisions && { provisions }),
    sources: [...new Set([...(known?.sources ?? []), ...(patch.sources ?? [])])],
  };
}

/** Rows and keys within a field are told one by one; that a source was added is told by the change itself. */
export function differences(before: Treaty, after: Treaty): ProposedChange['fields'] {
  const [was, is] = [toldFields(before), toldFields(after)];
  const differing = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => canonicalJson(knownFacts(was[field])) !== canonicalJson(knownFacts(is[field])),
  );
  const pick = (fields: ChangedFields) =>
    Object.fromEntries(differing.map((field) => [field, fields[field] ?? null]));
  return { before: pick(was), after: pick(is) };
}

function toldFields({ id: _, sources: __, parties, provisions, ...treaty }: Treaty): ChangedFields {
  const { time_limits, articles, sources, ...told } = provisions ?? {};
  return {
    ...treaty,
    ...Object.fromEntries(parties.map((row) => [`parties/${row.state}`, row])),
    ...prefixed('provisions', told),
    ...prefixed('provisions', time_limits ?? {}),
    ...prefixed(
      'articles',
      Object.fromEntries(Object.entries(articles ?? {}).filter(([, text]) => text !== '')),
    ),
  };
}

const prefixed = (name: string, group: object): ChangedFields =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [`${name}/${key}`, value]));
