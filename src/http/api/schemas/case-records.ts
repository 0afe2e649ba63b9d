import { z } from 'zod';
import { assetStages } from '../../../domain/law/kz/assets.ts';
import { conditionStates } from '../../../domain/requests/conditions.ts';
import { Day, Id, Instant, TextOut } from './basics.ts';

const words = z.string().nullable().meta({ description: 'Until it is erased.' });
const made = { id: Id, on: Day.nullable(), recordedAt: Instant, documentIds: z.array(Id) };
const told = { ...made, text: words };

const Assurance = z
  .object({
    ...told,
    kind: z.string(),
    state: z.string(),
    authority: words,
    duties: z.array(z.string()),
    stands: z
      .boolean()
      .meta({ description: 'Given, and neither withdrawn, breached nor found insufficient since.' }),
    developments: z.array(z.object({ ...told, development: z.string() })),
  })
  .meta({ id: 'Assurance' });

const Condition = z
  .object({
    ...told,
    kind: z.string(),
    setBy: z.enum(['home', 'state']),
    authority: words,
    state: z.enum(conditionStates),
    decidedAt: Instant.nullable(),
    decidedOn: Day.nullable(),
    reason: words,
  })
  .meta({ id: 'Condition' });

const SpecialtyMatter = z
  .object({
    ...told,
    matter: z.enum(['charge', 'onward']),
    offence: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Number of the offence in the granted request.' }),
    country: z.string().nullable(),
    consent: z.array(z.object({ ...made, decision: z.string(), reference: words })),
  })
  .meta({ id: 'SpecialtyMatter' });

const Liberty = z.object({
  id: Id,
  event: z.string(),
  on: Day,
  until: Day.nullable(),
  recordedAt: Instant,
});

const Window = z
  .object({
    days: z.number().int().nullable(),
    months: z.number().int().nullable(),
    from: z.enum(['end', 'free']),
    citation: z.string(),
    name: TextOut,
    startsOn: Day.nullable(),
    endsOn: Day.nullable(),
    lapsed: z.boolean(),
    unclear: z.boolean(),
  })
  .meta({ id: 'SpecialtyWindow' });

const stage = z.enum(assetStages.map(({ code }) => code) as [string, ...string[]]);
const amount = z.string().meta({ description: 'Decimal number.', example: '1250000.50' });

const Asset = z
  .object({
    ...told,
    property: z.string(),
    country: z.string().nullable(),
    instrument: z.string().nullable(),
    stage: stage.nullable().meta({ description: 'The farthest with an amount.' }),
    amounts: z.array(
      z.object({ ...told, stage, amount, currency: z.string(), instrument: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Asset' });

export const AssetTotal = z.object({ stage, currency: z.string(), amount }).meta({ id: 'AssetTotal' });

/** Records beside the status of a request. */
export const caseRecords = {
  assurances: z.array(Assurance),
  conditions: z.array(Condition),
  specialty: z.object({ matters: z.array(SpecialtyMatter), liberty: z.array(Liberty) }),
  specialtyWindow: Window.nullable(),
  assets: z.array(Asset),
  assetTotals: z.array(AssetTotal),
};
