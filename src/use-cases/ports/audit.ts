import type { Instant, PlainDate } from '../../domain/codes.ts';
import type { Action } from '../../domain/requests/action.ts';
import type { Page, PageRequest } from './paging.ts';

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
  /** Every action in order of request and sequence, in batches, for verification. */
  readActions(
    after: { requestId: string; sequence: number } | null,
    limit: number,
  ): Promise<readonly Action[]>;
  readHeads(after: string | null, limit: number): Promise<readonly ChainHead[]>;
  listDigests(): Promise<readonly ChainDigest[]>;
  /** Throws `conflict` when that day has one already. */
  addDigest(digest: ChainDigest): Promise<void>;
}

/** What a request's row says of its log. */
export interface ChainHead {
  readonly requestId: string;
  readonly reference: string;
  readonly status: string;
  readonly sequence: number;
  readonly headHash: string;
}

/** Digest of the chain heads of all requests as they stood at the end of a UTC day; chained to the day before. */
export interface ChainDigest {
  readonly day: PlainDate;
  readonly requestCount: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly createdAt: Instant;
}
