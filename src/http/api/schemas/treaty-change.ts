import { z } from 'zod';
import { directions, kinds, roles } from '../../../domain/codes.ts';
import { ChangeSource, treatyChangeKinds } from '../../../domain/treaties/change-input.ts';
import { Id, Instant } from './basics.ts';

const count = z.number().int();
const fields = z.record(z.string(), z.unknown()).meta({
  description:
    'By field; rows of states as `parties/XX`, what the text says as `provisions/KEY` and `articles/KEY`.',
});

export const TreatyChangedOut = z
  .object({
    treatyId: z.string(),
    sequence: count.meta({ description: 'Of the change, within the treaty.' }),
    changed: z.array(z.string()),
    tag: z.string().meta({ description: 'The treaty as it stands now, for If-Match.' }),
  })
  .meta({ id: 'TreatyChanged' });

export const TreatyChangeOut = z
  .object({
    id: Id,
    treatyId: z.string(),
    sequence: count,
    kind: z.enum(treatyChangeKinds),
    actor: z.object({ id: z.string(), name: z.string(), role: z.enum([...roles, 'system']) }),
    at: Instant,
    before: fields,
    after: fields,
    source: ChangeSource,
    note: z.string().nullable(),
    beforeHash: z.string().nullable(),
    afterHash: z.string(),
  })
  .meta({ id: 'TreatyChange', description: 'Never edited or deleted.' });

export const ImpactOut = z
  .object({
    fields: z.object({ before: fields, after: fields }),
    lines: z.array(
      z.object({
        kind: z.enum(kinds),
        direction: z.enum(directions),
        open: count,
        loses: count.meta({ description: 'Of them, those whose basis would no longer hold.' }),
        becomesUnconfirmed: count,
        becomesConfirmed: count,
      }),
    ),
    isWhole: z.boolean().meta({ description: 'False where there are more than were looked at.' }),
  })
  .meta({ id: 'TreatyImpact', description: 'Figures alone: treaty officers see no request.' });
