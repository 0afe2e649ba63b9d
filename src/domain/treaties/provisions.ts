import { z } from 'zod';
import { PlainDateText } from '../plain-date.ts';

/** The text was read and is silent, or was not read: `null` and absence both mean "not known here", never "no". */
const known = <S extends z.ZodType>(value: S) => value.nullable().optional();
const number = z.number().min(0).max(10_000);
const count = number.nullable();
const words = z.string().trim().min(1).max(4_000);
const article = z.string().trim().min(1).max(200);

const term = { days: count, months: number.optional(), note: words.optional() };

export const provisionChannels = ['direct central authorities', 'diplomatic', 'both'] as const;
export type ProvisionChannel = (typeof provisionChannels)[number];

export const ownNationalsRules = ['bar', 'may_refuse'] as const;
export const dualCriminalityRules = ['required', 'not_required', 'coercive_only', 'silent'] as const;
export const refusalTypes = [
  'mandatory',
  'mandatory_unless_assurance',
  'optional',
  'not_a_ground',
  'unknown',
] as const;

/** Exactly one of days and months is a number where the text names a term. */
const ProvisionalArrest = z.strictObject({
  ...term,
  extension_days: count,
  from: words.nullable(),
  shall_or_may: z.enum(['shall', 'may']).nullable(),
});
const AdditionalInformation = z.strictObject({
  ...term,
  extension: words.nullable(),
  from: words.nullable(),
  consequence: words,
});
const Takeover = AdditionalInformation.extend({ consequence: words.optional() });
const SpecialtyLeave = z.strictObject({ ...term, from: words.nullable() });
const TemporarySurrender = z.strictObject({
  ...term,
  rule: words,
  from: words.nullable().optional(),
  extension: words.nullable().optional(),
});
const OtherLimit = z.strictObject({
  name: words,
  article: article.nullable(),
  hours: number.optional(),
  days: number.optional(),
  working_days: number.optional(),
  weeks: number.optional(),
  months: number.optional(),
  years: number.optional(),
  value: number.optional(),
  note: words.optional(),
});

export const TreatyTimeLimits = z.strictObject({
  provisional_arrest: known(ProvisionalArrest),
  additional_information: known(AdditionalInformation),
  takeover: known(Takeover),
  specialty_leave: known(SpecialtyLeave),
  temporary_surrender: known(TemporarySurrender),
  other: z.array(OtherLimit).optional(),
});
export type TreatyTimeLimits = z.infer<typeof TreatyTimeLimits>;

export const TreatyThresholds = z.strictObject({
  min_penalty_months: count,
  min_remaining_months: count,
  basis: words,
});
export type TreatyThresholds = z.infer<typeof TreatyThresholds>;

export const TreatyRefusalGround = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(refusalTypes),
  article: article.nullable().optional(),
  note: words.nullable().optional(),
});
export type TreatyRefusalGround = z.infer<typeof TreatyRefusalGround>;

const EntryIntoForce = z.strictObject({ days: count, method: words, article: article.nullable() });
const Termination = z.strictObject({
  notice_days: number.optional(),
  notice_months: number.optional(),
  from: words,
  article: article.nullable(),
  pending: words.optional(),
});

/** Where a corrected provision was read, and when. */
export const ProvisionSource = z.strictObject({ reference: words, on: PlainDateText });
export type ProvisionSource = z.infer<typeof ProvisionSource>;

/**
 * What a treaty's text says, by key. The article of each stands under its key in `articles`; where a treaty officer
 * entered it, its source stands in `sources`, and otherwise it comes from `text_source`.
 */
export const Provisions = z.strictObject({
  text_source: words.optional(),
  /** How much of the text was read. */
  read: words.optional(),
  entry_into_force_clause: known(EntryIntoForce),
  /** Entry into force as printed in the text's head note. */
  in_force_fact: known(words),
  ratified_fact: known(z.strictObject({ law: words, date: PlainDateText })),
  central_authority_kz: known(words),
  central_authority_other: known(words),
  channel: known(z.enum(provisionChannels)),
  languages: known(z.array(words)),
  certification: known(words),
  required_contents: known(z.array(words)),
  time_limits: known(TreatyTimeLimits),
  thresholds: known(TreatyThresholds),
  own_nationals: known(z.enum(ownNationalsRules)),
  death_penalty: known(words),
  refusal_grounds: known(z.array(TreatyRefusalGround)),
  dual_criminality: known(z.enum(dualCriminalityRules)),
  consent_required: known(words),
  simplified_procedure: known(z.boolean()),
  video_link: known(z.boolean()),
  asset_provisions: known(z.boolean()),
  retroactive: known(words),
  relation_clause: known(words),
  termination: known(Termination),
  notes: known(z.string()),
  articles: z.record(z.string(), z.string()).optional(),
  sources: z.record(z.string(), ProvisionSource).optional(),
});
export type Provisions = z.infer<typeof Provisions>;
