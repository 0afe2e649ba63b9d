import type { Instant, PlainDate } from '../../domain/codes.ts';
import type { ProcessEntry } from '../../domain/pipeline/entry.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import type { IdempotentAnswer } from './requests.ts';

export interface ProcessRow {
  readonly id: string;
  readonly treatyId: string | null;
  /** Version of the registry whose treaty made it; null where an officer started it. */
  readonly origin: string | null;
  readonly createdAt: Instant;
}

export interface ProcessFile {
  readonly row: ProcessRow;
  /** Oldest first. */
  readonly entries: readonly ProcessEntry[];
}

export interface PipelineChanges {
  /** The process itself, with its first entry. */
  readonly opens?: ProcessRow;
  readonly entry: ProcessEntry;
  readonly answer?: IdempotentAnswer;
}

export interface PipelineStore {
  /** All of it durably, or nothing. Throws UseCaseError `conflict` when another writer was first. */
  commit(changes: PipelineChanges): Promise<void>;
  find(id: string): Promise<ProcessFile | undefined>;
  findByTreaty(treatyId: string): Promise<ProcessRow | undefined>;
  list(): Promise<readonly ProcessFile[]>;
  /** Version of the registry from which processes were made last; undefined before the first time. */
  seedVersion(): Promise<string | undefined>;
  /** Adds processes of treaties under way that have none; whatever stands already stays as it is. */
  loadSeed(treaties: readonly Treaty[], version: string, compiledOn: PlainDate): Promise<void>;
}
