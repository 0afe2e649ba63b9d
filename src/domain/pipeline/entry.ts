import { z } from 'zod';
import { kinds } from '../codes.ts';
import type { ActingPerson } from '../requests/action.ts';
import { routes, stages } from './stages.ts';

/** A day, or as much of it as a source gives: a month, a year. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** Null: the day is not known. */
const When = PartialDate.nullable();

/** As an officer typed it, or in three languages where it ships with the product. */
export const Words = z.union([
  z.string().min(1),
  z.object({ en: z.string(), ru: z.string(), kk: z.string() }),
]);
export type Words = z.infer<typeof Words>;

export const topics = ['legal_system', 'constitution', 'suspects_rights', 'other'] as const;
export type Topic = (typeof topics)[number];

/** Who would not go on. */
export const rejecters = ['home', 'other_side', 'unknown'] as const;
export type Rejecter = (typeof rejecters)[number];

const Sources = z.array(z.string()).default([]);

/** What can happen on the way of a treaty. The log of these is the process; nothing in it is ever changed. */
export const EntryBody = z.discriminatedUnion('entry', [
  z.object({
    entry: z.literal('started'),
    /** Of the registry; null while the treaty does not stand in it. */
    treatyId: z.string().nullable(),
    /** Working title, where the registry has none. */
    title: Words.nullable(),
    states: z.array(z.string()),
    kinds: z.array(z.enum(kinds)).min(1),
    route: z.enum(routes),
    stage: z.enum(stages),
    on: When,
    note: Words.nullable().default(null),
    sources: Sources,
  }),
  z.object({
    entry: z.literal('moved'),
    stage: z.enum(stages),
    on: When,
    /** Required for a step back. */
    reason: Words.nullable().default(null),
    sources: Sources,
  }),
  z.object({
    entry: z.literal('round_held'),
    on: When,
    place: z.string().nullable().default(null),
    outcome: Words,
  }),
  z.object({
    entry: z.literal('difference_raised'),
    topic: z.enum(topics),
    subject: Words,
    ours: Words,
    theirs: Words,
    on: When,
  }),
  z.object({
    entry: z.literal('difference_settled'),
    /** Id of the entry that raised it. */
    differenceId: z.string(),
    how: Words,
    on: When,
  }),
  z.object({
    entry: z.literal('rejected'),
    by: z.enum(rejecters),
    reason: Words,
    on: When,
    sources: Sources,
  }),
  z.object({
    entry: z.literal('tried_again'),
    stage: z.enum(stages),
    on: When,
    note: Words.nullable().default(null),
  }),
  z.object({ entry: z.literal('officer_assigned'), userId: z.string(), name: z.string() }),
  z.object({ entry: z.literal('next_step_set'), step: Words, on: PartialDate.nullable() }),
  /** Attempts of which a source tells that they were made and failed, and no more. */
  z.object({
    entry: z.literal('earlier_attempts'),
    /** How often steps were taken, this time included where the source counts so; null where it does not say. */
    steps: z.number().int().min(1).nullable(),
    account: Words,
    reason: Words,
    sources: Sources,
  }),
  z.object({ entry: z.literal('noted'), note: Words, on: When, sources: Sources }),
]);
export type EntryBody = z.infer<typeof EntryBody>;
export type EntryOf<Name extends EntryBody['entry']> = Extract<EntryBody, { entry: Name }>;

export interface ProcessEntry {
  readonly id: string;
  readonly processId: string;
  /** 1, 2, 3 … within the process. */
  readonly sequence: number;
  readonly at: string;
  readonly actor: Pick<ActingPerson, 'id' | 'name' | 'role'>;
  readonly body: EntryBody;
}
