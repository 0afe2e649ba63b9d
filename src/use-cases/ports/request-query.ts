import type { Direction, Instant, Kind, StateCode } from '../../domain/codes.ts';
import type { WaitingFor } from '../../domain/notifications/whose-turn.ts';

/** Which requests an actor may see at all. Always part of the query, never a check afterwards. */
export type RequestScope =
  | { readonly sees: 'all' }
  | { readonly sees: 'office'; readonly office: string }
  | { readonly sees: 'state'; readonly state: StateCode }
  | { readonly sees: 'controlled' }
  | { readonly sees: 'nothing' };

export interface RequestFilter {
  readonly kind?: Kind | undefined;
  readonly direction?: Direction | undefined;
  readonly state?: StateCode | undefined;
  readonly status?: string | undefined;
  readonly office?: string | undefined;
  readonly assignee?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly open?: boolean | undefined;
  /** Open, with a time limit that ends before this. */
  readonly dueBefore?: Instant | undefined;
  /** Of which the other state, whose word is next, has said nothing since before this. */
  readonly silentBefore?: Instant | undefined;
  /** Opened from this moment on, and before that one. */
  readonly createdFrom?: Instant | undefined;
  readonly createdBefore?: Instant | undefined;
  /** With an end entered from this moment on, and before that one. */
  readonly closedFrom?: Instant | undefined;
  readonly closedBefore?: Instant | undefined;
  /** Opened before this moment and not closed by then. */
  readonly openAt?: Instant | undefined;
  /** Resting on this treaty. */
  readonly treaty?: string | undefined;
  /** With an open question, by who owes the answer. */
  readonly question?: 'ours' | 'theirs' | undefined;
  /** It is the turn of the person who asks; the use case turns it into `waiting`. */
  readonly mine?: boolean | undefined;
  /** Given to nobody yet, where the department works; the use case turns it into `waiting`. */
  readonly undistributed?: boolean | undefined;
  /** In one of these situations. */
  readonly waiting?: readonly WaitingFor[] | undefined;
  /** Reference, case number or the beginning of a surname, in Cyrillic or Latin; several words must all match. */
  readonly q?: string | undefined;
  /** `q` looks at references only: for those who may not learn names. */
  readonly referenceOnly?: boolean | undefined;
  readonly sort: RequestSort;
}

export const requestSorts = [
  '-updatedAt',
  'updatedAt',
  '-createdAt',
  'createdAt',
  'nextDueAt',
  'reference',
] as const;

export type RequestSort = (typeof requestSorts)[number];
