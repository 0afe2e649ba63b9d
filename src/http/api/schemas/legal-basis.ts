import { z } from 'zod';
import { offenceCategories } from '../../../domain/codes.ts';
import { languages } from '../../../domain/text.ts';
import { becauseCodes } from '../../../domain/treaties/basis-question.ts';
import { Day, FindingOut, TextOut } from './basics.ts';

const titled = {
  treatyId: z.string(),
  title: z.string(),
  titleLanguage: z.enum(languages),
  titleComposed: z.boolean().meta({ description: 'Put together by analogy, not seen in a source.' }),
};

const Basis = z
  .object({
    ...titled,
    scope: z.enum(['general', 'offence_specific']),
    family: z.enum(['bilateral', 'regional', 'universal']),
    rank: z.number().int(),
    inForceFrom: Day.nullable().meta({ description: 'null: the day was not found.' }),
    confirmed: z.boolean(),
    offencesCovered: z.array(z.enum(offenceCategories)).optional(),
    reason: TextOut,
    cite: TextOut,
    channel: z.enum(['central_authorities', 'diplomatic', 'central_or_diplomatic']).optional(),
    languages: z.array(z.string()).optional(),
    amendedBy: z
      .array(z.object({ ...titled, inForceFrom: Day.nullable(), confirmed: z.boolean() }))
      .optional(),
    sources: z.array(z.string()),
  })
  .meta({ id: 'Basis' });

const NotUsable = z
  .object({ ...titled, because: z.enum(becauseCodes), detail: TextOut })
  .meta({ id: 'NotUsableTreaty' });

const verdict = z.enum(['treaty', 'treaty_unconfirmed', 'offence_specific', 'reciprocity']);

export const LegalBasis = z
  .object({
    verdict,
    bases: z.array(Basis),
    notUsable: z.array(NotUsable),
    reciprocity: z.object({
      available: z.boolean(),
      channel: z.literal('diplomatic'),
      requires: z.array(z.object({ code: z.string(), text: TextOut })),
      citation: z.string(),
    }),
    findings: z.array(FindingOut),
    registryVersion: z.string(),
  })
  .meta({ id: 'LegalBasis' });

const KindCoverage = z
  .object({ verdict, bases: z.array(Basis), notUsable: z.array(NotUsable) })
  .meta({ id: 'KindCoverage' });

export const Coverage = z
  .object({
    state: z.string(),
    on: Day,
    kinds: z.object({ mla: KindCoverage, extradition: KindCoverage, transfer: KindCoverage }),
  })
  .meta({ id: 'Coverage' });
