import type { Direction, Instant, Kind, PlainDate, StateCode } from '../../domain/codes.ts';
import type { Action, ActionTexts } from '../../domain/requests/action.ts';
import type { AssetTotal } from '../../domain/requests/assets.ts';
import type { Course } from '../../domain/requests/course.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';
import type { NewDelivery } from './outbox.ts';
import type { Page, PageRequest } from './paging.ts';
import type { DocumentRow } from './papers.ts';
import type { AssetSum, StateCount } from './request-figures.ts';
import type { RequestFilter, RequestScope } from './request-query.ts';

/** The request's row for lists and access: derived from the log and the content in the same commit, never set by hand. */
export interface RequestRow extends Course {
  readonly id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly year: number;
  /** Running number within kind, direction and year, without gaps. */
  readonly number: number;
  readonly state: StateCode;
  readonly status: string;
  readonly terminal: boolean;
  /** Sequence of the newest action; also the ETag. */
  readonly sequence: number;
  readonly headHash: string;
  readonly officeCode: string;
  readonly executingOfficeCode: string | null;
  readonly createdById: string;
  readonly assigneeId: string | null;
  readonly caseNumber: string;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly requiredBy: PlainDate | null;
  /** Nearest running deadline, for sorting and the overdue filter. */
  readonly nextDueAt: Instant | null;
  /** Id of the limit that ends then. */
  readonly nextDueClock: string | null;
  /** Nearest running deadline on which a person's liberty hangs. */
  readonly custodyDueAt: Instant | null;
  readonly custodyClock: string | null;
  /** When the sweep looks at it again: never later than its first alarm that has not rung. */
  readonly nextAlarmAt: Instant | null;
  /** The other state's officer may see it. */
  readonly visibleToState: boolean;
  readonly controlledUntil: PlainDate | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A request with everything a use case decides on. */
export interface RequestFile {
  readonly row: RequestRow;
  readonly content: RequestContent;
  /** Oldest first. */
  readonly actions: readonly Action[];
  /** By action id; erased ones are absent. */
  readonly texts: ReadonlyMap<string, ActionTexts>;
  readonly documents: readonly DocumentRow[];
}

/** Answer of a POST kept for 24 hours under the caller's Idempotency-Key, written in the commit it answers for. */
export interface IdempotentAnswer {
  readonly actorId: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly createdAt: Instant;
}

/** Everything one use case changes; it succeeds or fails together on every engine. */
export interface Changes {
  readonly row: RequestRow;
  /** The row the caller decided on, absent for a new request; a racing writer makes the commit fail with `conflict`. */
  readonly before: RequestRow | undefined;
  readonly actions: readonly Action[];
  readonly texts: ReadonlyMap<string, ActionTexts>;
  readonly content?: RequestContent;
  /** Replaces the request's search terms. */
  readonly searchTerms?: readonly string[];
  /** Replaces what stands of the request's property. */
  readonly assetTotals?: readonly AssetTotal[];
  readonly documents?: readonly DocumentRow[];
  readonly releasedDocumentIds?: readonly string[];
  readonly deliveries: readonly NewDelivery[];
  readonly answer?: IdempotentAnswer;
}

export interface RequestStore {
  /** All of `changes` durably, or nothing. Throws UseCaseError `conflict` when another writer was first. */
  commit(changes: Changes): Promise<void>;
  /**
   * Does the work with the next number of the series, once more with the one after when somebody else was first. The number
   * is taken by committing a request that has it.
   */
  withNextNumber<T>(
    series: { kind: Kind; direction: Direction; year: number },
    work: (number: number) => Promise<T>,
  ): Promise<T>;
  find(id: string, scope: RequestScope): Promise<RequestFile | undefined>;
  /** As much of a request as tells whether it is in sight, and where it stands. */
  findRow(id: string, scope: RequestScope): Promise<RequestRow | undefined>;
  list(
    filter: RequestFilter,
    scope: RequestScope,
    page: PageRequest,
    now: Instant,
  ): Promise<Page<RequestRow>>;
  /** Open requests whose oldest question to us is unanswered, that question first. */
  listAsked(scope: RequestScope, limit: number): Promise<readonly RequestRow[]>;
  /** Open requests of which the other state has said nothing since before a moment, the longest silence first. */
  listSilent(scope: RequestScope, before: Instant, limit: number): Promise<readonly RequestRow[]>;
  /** Counts by kind, direction and status within a scope. */
  counts(
    scope: RequestScope,
  ): Promise<readonly { kind: Kind; direction: Direction; status: string; count: number }[]>;
  /** All requests with each state, whoever may see them: figures only. */
  countsByState(): Promise<readonly StateCount[]>;
  /** Property by stage and currency over all requests: figures only. */
  assetSums(): Promise<readonly AssetSum[]>;
  /** Open requests resting on treaties, for a treaty officer; a treaty on which none rests is absent. */
  countOnTreaties(treatyIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** For how long the answer to a POST is given again under its Idempotency-Key. */
export const answersKeptHours = 24;

export interface AnswerStore {
  find(actorId: string, key: string, since: Instant): Promise<IdempotentAnswer | undefined>;
  /** For POSTs whose use case makes no commit of its own. */
  save(answer: IdempotentAnswer): Promise<void>;
  deleteOlderThan(instant: Instant): Promise<void>;
}
