import type { Treaty } from '../treaties/treaty.ts';
import type { EntryBody, EntryOf } from './entry.ts';
import { type KnownStep, registryFacts } from './registry-facts.ts';
import { compareStages, type Stage } from './stages.ts';

/** What the registry's own fields say of the treaty's way; null where it is not under way. */
function stepsByStatus(treaty: Treaty): readonly KnownStep[] | null {
  const signed = { stage: 'signed', on: treaty.signedOn } as const;
  switch (treaty.status) {
    case 'invited':
      return [{ stage: 'invited', on: treaty.invitedOn }];
    case 'signed':
      return [signed];
    case 'ratified_not_in_force':
      return [signed, { stage: 'ratified', on: treaty.ratifiedOn }];
    case 'not_signed':
      return [];
    default:
      return null;
  }
}

/** The steps known in words first: they may say more of a stage than the field does. */
function knownSteps(treaty: Treaty): readonly KnownStep[] {
  const byStatus = stepsByStatus(treaty);
  if (byStatus === null || treaty.basisRole !== 'request') return [];
  const steps = new Map<Stage, KnownStep>();
  for (const step of [...(registryFacts[treaty.id]?.steps ?? []), ...byStatus]) {
    if (!steps.has(step.stage)) steps.set(step.stage, step);
  }
  return [...steps.values()].sort((a, b) => compareStages(a.stage, b.stage));
}

/**
 * The log of a treaty under way as far as the registry knows it, oldest stage first; empty for a treaty that is not under
 * way, or of which no stage is known.
 */
export function entriesFromRegistry(treaty: Treaty): readonly EntryBody[] {
  const [first, ...rest] = knownSteps(treaty);
  if (first === undefined) return [];
  const { events = [], earlierAttempts } = registryFacts[treaty.id] ?? {};
  const sources = [...treaty.sources];
  const entries: EntryBody[] = [startedBy(treaty, first)];
  for (const { stage, on, note } of rest) {
    entries.push({ entry: 'moved', stage, on, reason: note ?? null, sources });
  }
  if (earlierAttempts) entries.push({ entry: 'earlier_attempts', ...earlierAttempts, sources });
  for (const { on, note } of events) entries.push({ entry: 'noted', note, on, sources });
  return entries;
}

const startedBy = (treaty: Treaty, first: KnownStep): EntryOf<'started'> => ({
  entry: 'started',
  treatyId: treaty.id,
  title: null,
  states: treaty.form === 'bilateral' ? treaty.parties.map(({ state }) => state) : [],
  kinds: [...treaty.kinds],
  route: treaty.form === 'bilateral' ? 'treaty' : 'accession',
  stage: first.stage,
  on: first.on,
  note: first.note ?? null,
  sources: [...treaty.sources],
});
