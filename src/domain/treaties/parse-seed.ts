import { z } from 'zod';
import { kinds, offenceCategories } from '../codes.ts';
import { PlainDateText } from '../plain-date.ts';
import { Provisions } from './provisions.ts';
import { confidences, countedAnswers, type Treaty, treatyStatuses } from './treaty.ts';

export const State = z.string().regex(/^[A-Z]{2}$/);
const OptionalDate = PlainDateText.nullable().default(null);
/** A month or a year where the day was not found. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const PartyEntry = z.strictObject({
  state: State,
  status: z.enum(['party', 'signatory', 'withdrawn']),
  depositedOn: PlainDateText.optional(),
  inForceFrom: OptionalDate,
  inForceEstimate: OptionalDate,
  inForceNotBefore: PlainDateText.optional(),
  terminatedFrom: OptionalDate,
  dateBasis: z.string().optional(),
  confidence: z.enum(confidences).optional(),
  note: z.string().nullable().default(null),
});

/** One entry of the registry files: a `Treaty` whose empty fields may be left out. */
export const TreatyEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  form: z.enum(['bilateral', 'multilateral']),
  organisation: z.string().nullable().default(null),
  abbreviation: z.string().nullable().default(null),
  titles: z.strictObject({
    en: z.string().nullable(),
    ru: z.string().min(1),
    kk: z.string().nullable(),
    ruComposed: z.boolean().default(false),
  }),
  kinds: z.array(z.enum(kinds)).min(1),
  scope: z.enum(['general', 'offence_specific']),
  offences: z.array(z.enum(offenceCategories)),
  family: z.enum(['bilateral', 'regional', 'universal']),
  basisRole: z.enum(['request', 'ancillary', 'framework', 'amendment']),
  amends: z.string().nullable().default(null),
  supersedes: z.strictObject({ treatyIds: z.array(z.string()).min(1), article: z.string() }).optional(),
  status: z.enum(treatyStatuses),
  confidence: z.enum(confidences),
  countedIn83: z.enum(countedAnswers).nullable().default(null),
  nearAbroad: z.boolean().optional(),
  signedOn: OptionalDate,
  signedAt: z.string().nullable().default(null),
  openedOn: OptionalDate,
  invitedOn: PartialDate.nullable().default(null),
  ratifiedOn: OptionalDate,
  ratificationLaw: z.string().nullable().default(null),
  depositedOn: PlainDateText.optional(),
  inForceFrom: OptionalDate,
  inForceNotBefore: OptionalDate,
  inForceSeenInText: z.boolean().optional(),
  overallInForceFrom: OptionalDate,
  overallInForceUnconfirmed: z.strictObject({ on: PlainDateText, basis: z.string() }).optional(),
  terminatedFrom: PlainDateText.optional(),
  dateNotes: z.array(z.string()).optional(),
  asOf: OptionalDate,
  extraditionBasis: z.enum(['declared', 'not_found']).nullable().default(null),
  excludesOffencesBefore: OptionalDate,
  appliesWith: z.record(z.string(), z.array(State)).optional(),
  declarations: z.array(z.string()).default([]),
  note: z.string(),
  sources: z.array(z.string()),
  partiesAsOf: OptionalDate,
  nonParties: z.array(State).default([]),
  nonPartiesAsOf: z.string().optional(),
  nonPartiesNote: z.string().optional(),
  notInOldSnapshot: z.strictObject({ asOf: z.string(), note: z.string(), states: z.array(State) }).optional(),
  parties: z.array(PartyEntry),
});

const ProvisionsById = z.record(z.string(), Provisions);

/**
 * Reads the registry files (already parsed JSON). A party row without a confidence of its own has its treaty's.
 * Throws on an entry of another shape, on an id given twice and on a provision or an amendment of no known treaty.
 */
export function parseSeed(files: {
  bilateral: unknown;
  multilateral: unknown;
  provisions: unknown;
}): Treaty[] {
  const entries = [
    ...z.array(TreatyEntry).parse(files.bilateral),
    ...z.array(TreatyEntry).parse(files.multilateral),
  ];
  const provisions = new Map(Object.entries(ProvisionsById.parse(files.provisions)));
  const ids = new Set(entries.map((entry) => entry.id));
  if (ids.size !== entries.length) throw new Error('registry: an id stands twice');
  for (const id of [...provisions.keys(), ...entries.flatMap((entry) => entry.amends ?? [])]) {
    if (!ids.has(id)) throw new Error(`registry: ${id} is not an entry`);
  }
  return entries.map((entry) => ({
    ...entry,
    parties: entry.parties.map((row) => ({ ...row, confidence: row.confidence ?? entry.confidence })),
    provisions: provisions.get(entry.id) ?? null,
  }));
}
