import { z } from 'zod';
import { kinds } from '../../../domain/codes.ts';
import { languages } from '../../../domain/text.ts';
import { TreatyEntry } from '../../../domain/treaties/parse-seed.ts';
import { Provisions } from '../../../domain/treaties/provisions.ts';
import { countedAnswers, treatyStatuses } from '../../../domain/treaties/treaty.ts';
import { Day, TextOut } from './basics.ts';

const titled = {
  treatyId: z.string(),
  title: z.string(),
  titleLanguage: z.enum(languages),
  titleComposed: z.boolean(),
};

const { id, form, abbreviation, family, basisRole, scope, status, confidence } = TreatyEntry.shape;

export const TreatyLine = z
  .object({
    ...titled,
    id,
    abbreviation: abbreviation.unwrap(),
    form,
    family,
    basisRole,
    kinds: z.array(z.enum(kinds)),
    scope,
    titles: TreatyEntry.shape.titles,
    parties: z
      .array(z.object({ state: z.string() }))
      .meta({ description: 'The other state of a bilateral treaty; empty for a convention.' }),
    status,
    confidence,
    signedOn: Day.nullable(),
    ratifiedOn: Day.nullable(),
    inForceFrom: Day.nullable(),
    asOf: Day.nullable(),
    countedIn83: z.enum(countedAnswers).nullable(),
  })
  .meta({ id: 'TreatyLine' });

const provisions = Provisions.nullable().meta({
  description: 'What the text says, by key, with articles; null where it was not read.',
});

export const TreatyVersionOut = z
  .object({ ...TreatyEntry.shape, provisions })
  .meta({ id: 'TreatyVersion', description: 'As an entry of the registry.' });

export const TreatyOut = z
  .object({
    ...TreatyEntry.shape,
    ...titled,
    cite: TextOut,
    stages: z.array(z.object({ stage: z.string(), on: z.string() })),
    provisions,
    amendedBy: z.array(z.string()),
    openRequests: z.number().int().optional().meta({ description: 'For treaty officers.' }),
    registryVersion: z.string(),
    tag: z.string().meta({ description: 'Names the treaty as it stands.' }),
  })
  .meta({ id: 'Treaty', description: '`null` means not found, never "does not exist".' });

const figures = {
  mla: z.number().int(),
  extradition: z.number().int(),
  transfer: z.number().int(),
  states: z.number().int(),
};
const byStatus = z.partialRecord(z.enum(treatyStatuses), z.number().int());

export const RegistrySummaryOut = z
  .object({
    published: z.object({ total: z.number().int(), ...figures }),
    publishedSource: z.string(),
    own: z.object(figures),
    ownWithoutUnclear: z.object(figures),
    byStatus,
    multilateralByStatus: byStatus,
    entries: z.array(
      z.object({
        treatyId: z.string(),
        kinds: z.array(z.enum(kinds)),
        countedIn83: z.enum(countedAnswers).nullable(),
      }),
    ),
    registryVersion: z.string(),
  })
  .meta({ id: 'RegistrySummary' });
