import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { kinds, offenceCategories } from '../codes.ts';
import { PlainDateText } from '../plain-date.ts';
import { PartialDate, State } from './parse-seed.ts';
import { isProvisionKey, provisionKeys } from './provision-fields.ts';
import { confidences, countedAnswers, treatyStatuses } from './treaty.ts';

const line = cleanText(500).min(1);
const paragraph = cleanText(20_000);
const day = PlainDateText.nullable();

/** A state's row; fields left out stay as they are, and those of a new row are not known. */
export const PartyChange = z.strictObject({
  state: State,
  status: z.enum(['party', 'signatory', 'withdrawn']).optional(),
  inForceFrom: day.optional(),
  inForceEstimate: day.optional(),
  terminatedFrom: day.optional(),
  confidence: z.enum(confidences).optional(),
  note: paragraph.nullable().optional(),
});
export type PartyChange = z.infer<typeof PartyChange>;

/** Fields of a treaty that can be corrected; `null` says that nothing is known. */
export const TreatyFieldsChange = z
  .strictObject({
    titles: z.strictObject({
      en: line.nullable(),
      ru: line,
      kk: line.nullable(),
      ruComposed: z.boolean(),
    }),
    abbreviation: line.nullable(),
    kinds: z.array(z.enum(kinds)).min(1).max(3),
    scope: z.enum(['general', 'offence_specific']),
    offences: z.array(z.enum(offenceCategories)).max(50),
    status: z.enum(treatyStatuses),
    confidence: z.enum(confidences),
    signedOn: day,
    signedAt: line.nullable(),
    openedOn: day,
    invitedOn: PartialDate.nullable(),
    ratifiedOn: day,
    ratificationLaw: line.nullable(),
    depositedOn: day,
    inForceFrom: day,
    inForceNotBefore: day,
    overallInForceFrom: day,
    terminatedFrom: day,
    asOf: day,
    extraditionBasis: z.enum(['declared', 'not_found']).nullable(),
    excludesOffencesBefore: day,
    countedIn83: z.enum(countedAnswers).nullable(),
    declarations: z.array(paragraph).max(100),
    note: paragraph,
    parties: z.array(PartyChange).min(1).max(60),
    nonParties: z.array(State).max(250),
  })
  .partial();
export type TreatyFieldsChange = z.infer<typeof TreatyFieldsChange>;

/** Where a change was read, and the day of that source. */
export const ChangeSource = z.strictObject({ reference: cleanText(2_000).min(1), on: PlainDateText });
export type ChangeSource = z.infer<typeof ChangeSource>;

export const ChangeReason = z.strictObject({ source: ChangeSource, note: cleanText(4_000).optional() });
export type ChangeReason = z.infer<typeof ChangeReason>;

export const ForceConfirmation = z.strictObject({
  /** Where the source gives no day, the treaty counts as in force from the day of the source. */
  inForceFrom: PlainDateText.optional(),
  /** Of a convention: whose entry into force; the home state's where absent. */
  state: State.optional(),
});
export type ForceConfirmation = z.infer<typeof ForceConfirmation>;

export const ProvisionInput = z.strictObject({
  value: z.unknown(),
  article: cleanText(200).nullable().optional(),
});
export type ProvisionInput = z.infer<typeof ProvisionInput>;

export const ProvisionKeyInput = z
  .string()
  .refine(isProvisionKey)
  .meta({ enum: [...provisionKeys] });

/** What an officer wants to change, as it is weighed before it is saved. */
export const TreatyProposal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corrected'), change: TreatyFieldsChange }),
  z.strictObject({ kind: z.literal('force_confirmed'), ...ForceConfirmation.shape }),
  z.strictObject({
    kind: z.literal('provision_corrected'),
    key: ProvisionKeyInput,
    ...ProvisionInput.shape,
  }),
]);
export type TreatyProposal = z.infer<typeof TreatyProposal>;

export const treatyChangeKinds = ['added', 'corrected', 'force_confirmed', 'provision_corrected'] as const;
export type TreatyChangeKind = (typeof treatyChangeKinds)[number];
