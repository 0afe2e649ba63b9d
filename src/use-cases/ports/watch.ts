import type { Instant, PlainDate } from '../../domain/codes.ts';

/** What may be wrong with a database, the first thing found. */
export const databaseTroubles = [
  'database_silent',
  'database_slow',
  'database_locked',
  'database_not_writable',
  'database_gone',
  'migrations_missing',
  'newer_version',
] as const;

export interface DatabaseTrouble {
  readonly code: (typeof databaseTroubles)[number];
  /** For the log. */
  readonly cause?: unknown;
}

export interface FiguresQuestion {
  /** Ascending; deadlines are counted between each two, and before the first. */
  readonly until: readonly Instant[];
  /** Alarms due before this should have rung. */
  readonly rungBy: Instant;
  /** No count goes further than this, so that none costs more than a glance. */
  readonly most: number;
}

export interface RegisterFigures {
  readonly messages: Readonly<Record<'queued' | 'failed' | 'held', number>>;
  readonly oldestQueuedAt: Instant | null;
  /** Open requests by their next deadline, one figure for each instant asked about. */
  readonly due: readonly number[];
  /** Requests with an alarm that should have rung. */
  readonly alarmsLate: number;
  /** Last day of the log that was sealed; null before the first. */
  readonly sealedDay: PlainDate | null;
}

/** For those who watch over the running system. */
export interface WatchStore {
  /** Undefined when the database answers, takes writes and has the schema of this version; told within about a second. */
  findTrouble(): Promise<DatabaseTrouble | undefined>;
  /** Digest of the document added last, by which one sees whether the store of documents is the right one. */
  newestDocument(): Promise<string | undefined>;
  /** Those of the given digests, a hundred at most, under which a document is kept. */
  documentsNamed(digests: readonly string[]): Promise<ReadonlySet<string>>;
  figures(question: FiguresQuestion): Promise<RegisterFigures>;
}
