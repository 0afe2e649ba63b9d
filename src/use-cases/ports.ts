import type { Direction, Instant, Kind, PlainDate, Role, StateCode } from '../domain/codes.ts';
import type { EmailData, EmailTemplate } from '../domain/notifications/email.ts';
import type { Action, ActionTexts } from '../domain/requests/action.ts';
import type { RequestContent } from '../domain/requests/request-content.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Registry, Treaty } from '../domain/treaties/treaty.ts';

export interface Clock {
  now(): Instant;
}

/** The request's row for lists and access: derived from the log and the content in the same commit, never set by hand. */
export interface RequestRow {
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
  /** The other state's officer may see it. */
  readonly visibleToState: boolean;
  readonly controlledUntil: PlainDate | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface DocumentRow {
  readonly id: string;
  readonly requestId: string;
  readonly type: string;
  readonly language: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly released: boolean;
  readonly uploadedById: string;
  /** State of the liaison officer who uploaded it, null for our own people. */
  readonly uploadedByState: StateCode | null;
  readonly uploadedAt: Instant;
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

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  /** Exact up to 1,000, then a floor. */
  readonly total: number;
  readonly totalIsExact: boolean;
}
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export const deliveryStatuses = ['queued', 'sent', 'failed', 'held'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export { emailTemplates } from '../domain/notifications/email.ts';
export type { EmailData, EmailTemplate };

export interface NewDelivery {
  readonly id: string;
  readonly requestId: string | null;
  readonly actionId: string | null;
  readonly userId: string;
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly subject: string;
  readonly data: EmailData;
  readonly createdAt: Instant;
}
export interface DeliveryRow extends NewDelivery {
  readonly recipient: string;
  readonly status: DeliveryStatus;
  /** Finished attempts; each of markSent, markRetry and markFailed adds one, a lease does not. */
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly lastError: string | null;
  readonly providerId: string | null;
  readonly sentAt: Instant | null;
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
  /** Inserted when `row.sequence` is the request's first action, updated otherwise. */
  readonly row: RequestRow;
  readonly isNew: boolean;
  /** The sequence the caller decided on; a racing writer makes the commit fail with `conflict`. */
  readonly actions: readonly Action[];
  readonly texts: ReadonlyMap<string, ActionTexts>;
  readonly content?: RequestContent;
  /** Replaces the request's search terms. */
  readonly searchTerms?: readonly string[];
  readonly documents?: readonly DocumentRow[];
  readonly releasedDocumentIds?: readonly string[];
  readonly deliveries: readonly NewDelivery[];
  readonly answer?: IdempotentAnswer;
}

export interface RequestStore {
  /** All of `changes` durably, or nothing. Throws UseCaseError `conflict` when another writer was first. */
  commit(changes: Changes): Promise<void>;
  /** The number the next request of this series would get; `commit` fails with `conflict` if it was taken meanwhile. */
  nextNumber(series: { kind: Kind; direction: Direction; year: number }): Promise<number>;
  find(id: string, scope: RequestScope): Promise<RequestFile | undefined>;
  list(
    filter: RequestFilter,
    scope: RequestScope,
    page: PageRequest,
    now: Instant,
  ): Promise<Page<RequestRow>>;
  /** Counts by kind, direction and status within a scope. */
  counts(
    scope: RequestScope,
  ): Promise<readonly { kind: Kind; direction: Direction; status: string; count: number }[]>;
  /** Open requests resting on a treaty, for a treaty officer. */
  countOnTreaty(treatyId: string): Promise<number>;
}

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly state: StateCode | null;
  readonly language: Language;
  readonly passwordHash: string | null;
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
}
export interface UserStore {
  findById(id: string): Promise<UserRow | undefined>;
  /** Case-insensitive. */
  findByEmail(email: string): Promise<UserRow | undefined>;
  list(page: PageRequest): Promise<Page<UserRow>>;
  /** Throws `conflict` when the address is taken. */
  create(user: UserRow): Promise<void>;
  update(id: string, change: Partial<Omit<UserRow, 'id' | 'createdAt'>>): Promise<void>;
  hasAdmin(): Promise<boolean>;
  /** Accounts (not disabled) with one of the roles, narrowed to an office or a state where given. */
  listByRoles(
    roles: readonly Role[],
    within: { office?: string; state?: StateCode },
  ): Promise<readonly UserRow[]>;
}

export const linkPurposes = ['setup', 'invitation', 'reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Secrets reach the store only as hashes. */
export interface CredentialStore {
  addLink(link: {
    hash: string;
    purpose: LinkPurpose;
    userId: string | null;
    createdAt: Instant;
    expiresAt: Instant;
  }): Promise<void>;
  findLink(
    hash: string,
  ): Promise<
    { purpose: LinkPurpose; userId: string | null; expiresAt: Instant; usedAt: Instant | null } | undefined
  >;
  /** True for exactly one caller. */
  useLink(hash: string, at: Instant): Promise<boolean>;
  /** Older links of a person end once one of them has set the password. */
  deleteLinksOf(userId: string): Promise<void>;
  addToken(token: {
    id: string;
    hash: string;
    userId: string;
    createdAt: Instant;
    expiresAt: Instant | null;
  }): Promise<void>;
  findToken(hash: string): Promise<{ userId: string; expiresAt: Instant | null } | undefined>;
  addSession(session: {
    idHash: string;
    userId: string;
    createdAt: Instant;
    expiresAt: Instant;
  }): Promise<void>;
  findSession(idHash: string): Promise<{ userId: string; expiresAt: Instant } | undefined>;
  extendSession(idHash: string, expiresAt: Instant): Promise<void>;
  deleteSession(idHash: string): Promise<void>;
  deleteSessionsOf(userId: string): Promise<void>;
  deleteExpired(now: Instant): Promise<void>;
  /** Failures counted under a key (hash of account or address) since its window began. */
  failures(key: string, since: Instant): Promise<number>;
  addFailure(key: string, at: Instant): Promise<void>;
  clearFailures(key: string): Promise<void>;
}

export type SendResult =
  | { readonly ok: true; readonly providerId: string | null }
  | {
      readonly ok: false;
      /** Sending the same again cannot succeed. */
      readonly permanent: boolean;
      readonly error: string;
      readonly retryAfterSeconds?: number;
    };

/** Renders and hands over one delivery. Sending the same delivery again must not make a second message. */
export interface DeliverySender {
  send(delivery: DeliveryRow): Promise<SendResult>;
}

export interface OutboxStore {
  add(deliveries: readonly NewDelivery[]): Promise<void>;
  list(
    filter: { status?: DeliveryStatus | undefined; request?: string | undefined },
    page: PageRequest,
  ): Promise<Page<DeliveryRow>>;
  /** Takes up to `limit` due deliveries for this dispatcher until `until`; no other dispatcher gets them meanwhile. */
  lease(options: {
    limit: number;
    now: Instant;
    until: Instant;
    holder: string;
  }): Promise<readonly DeliveryRow[]>;
  /** The row stays as a record of the sending; its `data` is emptied. */
  markSent(id: string, sent: { at: Instant; providerId: string | null }): Promise<void>;
  /** Back in the queue until `nextAttemptAt`. Changes nothing that another dispatcher has finished meanwhile; nor does markFailed. */
  markRetry(id: string, failure: { error: string; nextAttemptAt: Instant }): Promise<void>;
  markFailed(id: string, failure: { error: string }): Promise<void>;
  /** Puts a given-up delivery back in the queue with no attempts counted; false when it is not `failed`. */
  requeue(id: string, at: Instant): Promise<boolean>;
  /** No transport is configured: kept and readable. Also turns held ones back to queued when one is. */
  hold(): Promise<void>;
  unhold(): Promise<void>;
}

export interface AnswerStore {
  find(actorId: string, key: string, since: Instant): Promise<IdempotentAnswer | undefined>;
  /** For POSTs whose use case makes no commit of its own. */
  save(answer: IdempotentAnswer): Promise<void>;
}

export interface AccessEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
  readonly requestId: string | null;
  readonly what: 'opened' | 'downloaded' | 'searched';
  readonly detail: string | null;
}
export interface AuditStore {
  recordAccess(entry: AccessEntry): Promise<void>;
  listAccess(filter: { request?: string | undefined }, page: PageRequest): Promise<Page<AccessEntry>>;
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

export interface OfficeRow {
  readonly code: string;
  readonly kind: 'central' | 'regional' | 'specialised';
  readonly name: Text;
}
export interface RegistryStore {
  /** Cheap: one row. */
  version(): Promise<string>;
  load(): Promise<{ version: string; treaties: readonly Treaty[] }>;
  /** Idempotent; a treaty officer's corrections stay. Returns what changed. */
  loadSeed(
    seed: readonly Treaty[],
    seedVersion: string,
  ): Promise<{ added: number; updated: number; unchanged: number; corrected: number }>;
  /** How many treaties stand as a treaty officer corrected them. */
  countCorrections(): Promise<number>;
  /** Idempotent; the order given is the order listed. */
  loadOffices(offices: readonly OfficeRow[]): Promise<void>;
  offices(): Promise<readonly OfficeRow[]>;
}

export interface BlobStore {
  put(sha256: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  get(sha256: string): Promise<Uint8Array | undefined>;
}

export interface Stores {
  readonly requests: RequestStore;
  readonly users: UserStore;
  readonly credentials: CredentialStore;
  readonly outbox: OutboxStore;
  readonly answers: AnswerStore;
  readonly audit: AuditStore;
  readonly registry: RegistryStore;
  /** Answers when the database is there and migrated; throws otherwise. */
  ready(): Promise<void>;
}

/** The registry in memory, refreshed when its version changes. */
export interface RegistrySource {
  current(): Promise<Registry>;
}
