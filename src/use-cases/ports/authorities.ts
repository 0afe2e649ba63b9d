import type { Instant, PlainDate, Role, StateCode } from '../../domain/codes.ts';
import type { AuthorityEntry } from '../../domain/treaties/authority.ts';
import type { Page, PageRequest } from './paging.ts';
import type { IdempotentAnswer } from './requests.ts';

/** An authority as a treaty officer entered or corrected it. */
export interface AuthorityRow {
  readonly id: string;
  readonly state: StateCode;
  /** Of the newest change. */
  readonly sequence: number;
  readonly entry: AuthorityEntry & { readonly source: AuthoritySource };
}

export interface AuthoritySource {
  readonly reference: string;
  readonly on: PlainDate;
}

/** Never edited or deleted. */
export interface AuthorityChangeRow {
  readonly id: string;
  readonly authorityId: string;
  readonly state: StateCode;
  /** 1, 2, 3 … within the authority. */
  readonly sequence: number;
  readonly actor: { readonly id: string; readonly name: string; readonly role: Role | 'system' };
  readonly at: Instant;
  /** Null for a new one. */
  readonly before: AuthorityEntry | null;
  readonly after: AuthorityEntry;
  readonly source: AuthoritySource;
  readonly note: string | null;
}

export interface AuthorityStore {
  list(state: StateCode): Promise<readonly AuthorityRow[]>;
  /** The change and the authority as it stands since, or nothing. Throws `conflict` when somebody was first. */
  commit(change: AuthorityChangeRow, answer?: IdempotentAnswer): Promise<void>;
  /** Of all authorities of a state, newest first. */
  listChanges(state: StateCode, page: PageRequest): Promise<Page<AuthorityChangeRow>>;
}
