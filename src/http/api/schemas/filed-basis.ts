import { z } from 'zod';
import { languages } from '../../../domain/text.ts';
import { Instant, TextOut } from './basics.ts';
import { TreatyChangeOut } from './treaty-change.ts';

export const FiledBasis = z
  .object({
    at: Instant,
    label: TextOut.meta({ description: 'The step at which it was checked.' }),
    registryVersion: z.string(),
    treaties: z.array(
      z.object({
        treatyId: z.string(),
        title: z.string(),
        titleLanguage: z.enum(languages),
        hash: z
          .string()
          .meta({ description: 'Of the treaty as it stood: `/treaties/{id}/versions/{hash}`.' }),
        confirmed: z.boolean(),
        isUnchanged: z.boolean(),
        changes: z.array(TreatyChangeOut.pick({ at: true, kind: true, source: true, after: true })),
      }),
    ),
  })
  .meta({ id: 'FiledBasis', description: 'What the request rested on when its basis was last checked.' });
