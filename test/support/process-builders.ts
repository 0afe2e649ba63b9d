import { uuidv7 } from 'uuidv7';
import type { EntryBody, EntryOf, ProcessEntry } from '../../src/domain/pipeline/entry.ts';
import type { Stage } from '../../src/domain/pipeline/stages.ts';
import type { ProcessRow } from '../../src/use-cases/ports/pipeline.ts';
import { noon } from './change-builders.ts';

/** A log of these entries, numbered and named by their place. */
export const aLog = (...bodies: readonly EntryBody[]): readonly ProcessEntry[] =>
  bodies.map((body, index) => ({
    id: `entry-${index + 1}`,
    processId: 'process',
    sequence: index + 1,
    at: noon,
    actor: { id: 'officer', name: 'Invented Officer', role: 'treaty_officer' },
    body,
  }));

export const startOf = (change: Partial<EntryOf<'started'>> = {}): EntryBody => ({
  entry: 'started',
  treatyId: null,
  title: 'Invented treaty',
  states: ['CL'],
  kinds: ['extradition'],
  route: 'treaty',
  stage: 'initiative',
  on: '2026-01-10',
  note: null,
  sources: [],
  ...change,
});

export const moveTo = (stage: Stage, on: string | null, reason: string | null = null): EntryBody => ({
  entry: 'moved',
  stage,
  on,
  reason,
  sources: [],
});

export const aProcess = (change: Partial<ProcessRow> = {}): ProcessRow => ({
  id: uuidv7(),
  treatyId: null,
  origin: null,
  createdAt: noon,
  ...change,
});

export const entryOf = (row: ProcessRow, sequence: number, body: EntryBody): ProcessEntry => ({
  id: uuidv7(),
  processId: row.id,
  sequence,
  at: noon,
  actor: { id: 'officer', name: 'Invented Officer', role: 'treaty_officer' },
  body,
});
