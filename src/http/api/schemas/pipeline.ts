import { z } from 'zod';
import { directions, kinds } from '../../../domain/codes.ts';
import { EntryBody, rejecters, topics, Words } from '../../../domain/pipeline/entry.ts';
import { routes, stages } from '../../../domain/pipeline/stages.ts';
import { languages } from '../../../domain/text.ts';
import { treatyStatuses } from '../../../domain/treaties/treaty.ts';
import { Day, Id, Instant, TextOut } from './basics.ts';

const When = z.string().nullable().meta({
  description: 'A day, or only its month or year; null where it is not known.',
  example: '2025-06-18',
});

const lineShape = {
  id: Id,
  treatyId: z.string().nullable().meta({ description: 'Null while the treaty is not in the registry.' }),
  title: z.string(),
  titleLanguage: z.enum(languages).nullable(),
  titleComposed: z.boolean(),
  states: z
    .array(z.string())
    .meta({ description: 'The other side of a treaty; empty for a convention of the registry.' }),
  kinds: z.array(z.enum(kinds)),
  route: z.enum(routes),
  status: z.enum(['under_way', 'rejected', 'in_force']),
  stage: z.enum(stages),
  stageName: TextOut,
  since: When,
  daysInStage: z.number().int().nullable(),
  officer: z.object({ id: z.string(), name: z.string() }).nullable(),
  nextStep: z.object({ step: Words, on: When }).nullable(),
  failedAttempts: z.number().int(),
  hasEarlierAttempts: z.boolean(),
  registryStatus: z.enum(treatyStatuses).nullable(),
  sequence: z.number().int(),
};

export const ProcessLineOut = z
  .object({ ...lineShape, openDifferences: z.number().int() })
  .meta({ id: 'TreatyProcessLine' });

const Attempt = z.object({
  number: z.number().int(),
  startedOn: When,
  reached: z.enum(stages),
  endedOn: When,
  failure: z.object({ by: z.enum(rejecters), reason: Words, sources: z.array(z.string()) }).nullable(),
});

const Difference = z.object({
  id: Id,
  topic: z.enum(topics),
  subject: Words,
  ours: Words,
  theirs: Words,
  raisedOn: When,
  settled: z.object({ how: Words, on: When }).nullable(),
});

const entryOf = (name: string) =>
  EntryBody.options.find((option) => option.shape.entry.value === name) ?? EntryBody;

export const ProcessOut = z
  .object({
    ...lineShape,
    attempts: z.array(Attempt),
    earlierAttempts: z.array(entryOf('earlier_attempts')),
    rounds: z.array(entryOf('round_held')),
    differences: z.array(Difference),
    entries: z.array(
      z.object({
        id: Id,
        processId: Id,
        sequence: z.number().int(),
        at: Instant,
        actor: z.object({ id: z.string(), name: z.string(), role: z.string() }),
        body: EntryBody,
      }),
    ),
    allowed: z.array(z.string()).meta({ description: 'Entries this caller may add now.' }),
  })
  .meta({ id: 'TreatyProcess', description: 'A treaty being concluded, with its whole history.' });

const verdicts = ['treaty', 'treaty_unconfirmed', 'offence_specific', 'reciprocity'] as const;
const helped = {
  kind: z.enum(kinds),
  direction: z.enum(directions),
  open: z.number().int(),
  refused: z.number().int(),
};

export const ProspectOut = z
  .object({
    on: Day,
    limitedByOffence: z.boolean(),
    partiesKnown: z
      .boolean()
      .meta({ description: 'False: no list of states bound by it is known, so nothing can be counted.' }),
    kinds: z.array(
      z.object({
        kind: z.enum(kinds),
        opens: z.array(z.object({ state: z.string(), today: z.enum(verdicts) })),
        onlyReciprocity: z.number().int(),
        withoutGeneral: z.number().int(),
        councilOfEurope: z.number().int().nullable(),
      }),
    ),
    helped: z.array(z.object(helped)),
    helpedByState: z.array(z.object({ ...helped, state: z.string() })).optional(),
  })
  .meta({
    id: 'TreatyProspect',
    description: 'What the treaty would make possible, were it in force that day.',
  });

export const EntryWrittenOut = z
  .object({ id: Id, entryId: Id, sequence: z.number().int() })
  .meta({ id: 'EntryWritten' });
