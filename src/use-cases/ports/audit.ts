import type { Instant, PlainDate } from '../../domain/codes.ts';
import type { Action, ActionTexts } from '../../domain/requests/action.ts';
import type { Page, PageRequest } from './paging.ts';
import type { DocumentRow } from './papers.ts';
import type { RequestRow } from './requests.ts';

export interface AccessEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
  readonly requestId: string | null;
  readonly what: 'opened' | 'downloaded' | 'searched';
  readonly detail: string | null;
}

/** With the request's reference, which is what people know it by. */
export interface ListedAccess extends AccessEntry {
  readonly reference: string | null;
}

export interface AuditStore {
  recordAccess(entry: AccessEntry): Promise<void>;
  listAccess(filter: { request?: string | undefined }, page: PageRequest): Promise<Page<ListedAccess>>;
  /** The next requests in order of id, each with everything that stands of it, all of one moment. */
  readFiles(after: string | null, limit: number): Promise<readonly AuditedFile[]>;
  /** The next actions stamped from one instant up to another, in order of time. */
  readEntries(
    between: { from: Instant; before: Instant },
    after: LogEntry | null,
    limit: number,
  ): Promise<readonly LogEntry[]>;
  /** Nothing while the log is empty. */
  firstEntryAt(): Promise<Instant | undefined>;
  lastDigest(): Promise<ChainDigest | undefined>;
  listDigests(): Promise<readonly ChainDigest[]>;
  /** Throws `conflict` when that day has one already. */
  addDigest(digest: ChainDigest): Promise<void>;
}

/** A request as it stands in the database, whatever somebody has done to it. */
export interface AuditedFile {
  readonly requestId: string;
  /** Absent when only actions are left. */
  readonly row: RequestRow | undefined;
  /** By sequence. */
  readonly actions: readonly Action[];
  /** By action id; erased ones are absent. */
  readonly texts: ReadonlyMap<string, ActionTexts>;
  /** As it was written; absent when erased. */
  readonly content: unknown;
  readonly documents: readonly DocumentRow[];
}

/** As much of an action as a digest takes. */
export type LogEntry = Pick<Action, 'requestId' | 'sequence' | 'at' | 'hash'>;

/** Digest of the actions of a UTC day, chained to the day before; a day without actions has one too. */
export interface ChainDigest {
  readonly day: PlainDate;
  readonly actionCount: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly createdAt: Instant;
}
