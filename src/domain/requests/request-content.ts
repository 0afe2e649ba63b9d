import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { directions, kinds, offenceCategories, transferRoles } from '../codes.ts';
import { PlainDateText } from '../plain-date.ts';

/** Limits keep a request inside one D1 row and one screen; an annex belongs into a document. */
const line = cleanText(500);
const paragraph = cleanText(20_000);

export const Offence = z.strictObject({
  category: z.enum(offenceCategories),
  article: line.default(''),
  description: paragraph.default(''),
  committedOn: PlainDateText.optional(),
  maxPenaltyMonths: z.number().int().min(0).max(1200).optional(),
});
export type Offence = z.infer<typeof Offence>;

export const personRoles = [
  'suspect',
  'accused',
  'convicted',
  'sentenced',
  'wanted',
  'witness',
  'victim',
  'expert',
  'legal_entity',
  'other',
] as const;

export const Person = z.strictObject({
  surname: line.min(1),
  givenNames: line.default(''),
  patronymic: line.optional(),
  /** The name in Latin letters as the other state knows it. */
  latin: line.optional(),
  birthDate: PlainDateText.optional(),
  nationalities: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(10)
    .default([]),
  role: line.min(1),
});
export type Person = z.infer<typeof Person>;

export const RequestedMeasure = z.strictObject({
  code: z.string().min(1).max(60),
  detail: paragraph.default(''),
});

export const LegalBasisChoice = z.union([
  z.strictObject({ treatyIds: z.array(z.string().min(1).max(100)).max(10) }),
  z.strictObject({ reciprocity: z.strictObject({ undertakingDocumentId: z.uuid().optional() }) }),
]);
export type LegalBasisChoice = z.infer<typeof LegalBasisChoice>;

/**
 * What a request says, as the JSON API takes it. Everything but kind, direction and state may be empty in a draft:
 * what is missing is told by findings, not by a refusal to save.
 */
export const RequestContent = z.strictObject({
  kind: z.enum(kinds),
  direction: z.enum(directions),
  state: z.string().regex(/^[A-Z]{2}$/),
  caseNumber: line.default(''),
  caseTitle: line.default(''),
  facts: paragraph.default(''),
  offences: z.array(Offence).max(50).default([]),
  persons: z.array(Person).max(50).default([]),
  legalBasis: LegalBasisChoice.optional(),
  requestingAuthority: line.default(''),
  requestedAuthority: line.default(''),
  theirReference: line.optional(),
  urgent: z.boolean().default(false),
  confidential: z.boolean().default(false),
  requiredBy: PlainDateText.optional(),
  relatedTo: z.array(z.uuid()).max(20).default([]),
  proceedingType: z.enum(['criminal', 'asset_recovery_civil']).default('criminal'),
  underControl: z.strictObject({ by: line.min(1), until: PlainDateText }).optional(),
  /** Stage of the home proceedings, which decides the central authority (УПК 559). */
  stage: z.enum(['investigation', 'court']).default('investigation'),
  measures: z.array(RequestedMeasure).max(40).default([]),
  purpose: z.enum(['prosecution', 'enforcement']).optional(),
  role: z.enum(transferRoles).optional(),
  /** Unserved part of the sentence, in months, on the day the request is received. */
  remainingMonths: z.number().int().min(0).max(1200).optional(),
  /** Sentence of imprisonment imposed, in months, as it stands on the day of the request; absent for life. */
  imposedMonths: z.number().int().min(0).max(1200).optional(),
  /** Transfer: the last day of the sentence, from which the time left on the day of receipt is reckoned. */
  sentenceEndsOn: PlainDateText.optional(),
  /** The day on which the judgment became final. */
  judgmentFinalOn: PlainDateText.optional(),
  startsWith: z.enum(['request', 'detention']).optional(),
  /** When the person was detained; the custody clocks run from it (УПК 587). */
  detainedAt: z.iso.datetime({ offset: true }).optional(),
  details: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/), paragraph)
    .refine((details) => Object.keys(details).length <= 200)
    .default({}),
});
export type RequestContent = z.infer<typeof RequestContent>;
export type RequestContentInput = z.input<typeof RequestContent>;
