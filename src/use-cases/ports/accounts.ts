import type { Instant, Role, StateCode } from '../../domain/codes.ts';
import type { Language } from '../../domain/text.ts';
import type { NewDelivery } from './outbox.ts';
import type { Page, PageRequest } from './paging.ts';
import type { IdempotentAnswer } from './requests.ts';

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
  /** All of them, or those that `countInvited` counts. */
  list(page: PageRequest, only?: 'invited'): Promise<Page<UserRow>>;
  /** Throws `conflict` when the address is taken. */
  create(user: UserRow): Promise<void>;
  update(id: string, change: Partial<Omit<UserRow, 'id' | 'createdAt'>>): Promise<void>;
  hasAdmin(): Promise<boolean>;
  /** Accounts (not disabled) that nobody has set a password for. */
  countInvited(): Promise<number>;
  /** Of those of the given accounts whose mail does not arrive. */
  mailTroublesOf(userIds: readonly string[]): Promise<readonly MailTrouble[]>;
  /** A message arrived at this moment: trouble told of before it is over. */
  endMailTrouble(userId: string, arrivedAt: Instant): Promise<void>;
  /** Accounts (not disabled) with one of the roles, narrowed to an office or a state where given. */
  listByRoles(
    roles: readonly Role[],
    within: { office?: string; state?: StateCode },
  ): Promise<readonly UserRow[]>;
  /** By id, of accounts that ended too; for as many as a page of a list has. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export const linkPurposes = ['setup', 'invitation', 'reset'] as const;

export type LinkPurpose = (typeof linkPurposes)[number];

export interface NewLink {
  readonly hash: string;
  readonly purpose: LinkPurpose;
  readonly userId: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export const mailTroubles = ['bounced', 'complained'] as const;

/** What became of mail to an account: its address does not exist or refuses, or its reader called it unwanted. */
export type MailTroubleKind = (typeof mailTroubles)[number];

export interface MailTrouble {
  readonly userId: string;
  readonly kind: MailTroubleKind;
  readonly at: Instant;
}

/** What a token may do less than its person. */
export type TokenScope = 'calendar';

/** By what a person gets in. */
export type Entrance = 'sessions' | 'links' | 'tokens';

/** What one use case does to accounts. Where a condition no longer holds, nothing of it happens. */
export interface AccountChanges {
  /** Condition: there is no administrator, but for disabled ones. */
  readonly needsNoAdmin?: boolean;
  /** Condition: the link is unused and in time. */
  readonly spends?: { readonly hash: string; readonly at: Instant };
  /** Condition: the address is free. */
  readonly creates?: UserRow;
  /** Condition: the account is not disabled and has the password that the caller saw (`from`). */
  readonly setsPassword?: { readonly userId: string; readonly from: string | null; readonly to: string };
  /** Condition: somebody else is an administrator who can sign in, if this account is one. */
  readonly disables?: { readonly userId: string; readonly at: Instant };
  readonly ends?: { readonly userId: string; readonly all: readonly Entrance[] };
  /** Key of failures that no longer count. */
  readonly forgives?: string;
  readonly addsLink?: NewLink;
  /** Condition: no trouble of this account is known. */
  readonly marksMail?: MailTrouble;
  readonly deliveries?: readonly NewDelivery[];
  readonly answer?: IdempotentAnswer;
}

/** A failed attempt. Those of one key are in the order of their ids. */
export interface Failure {
  readonly id: number;
  readonly at: Instant;
}

/** Secrets reach the store only as hashes. */
export interface CredentialStore {
  /** All of `changes` durably, or nothing. Throws UseCaseError `conflict` when a condition does not hold. */
  commit(changes: AccountChanges): Promise<void>;
  addLink(link: NewLink): Promise<void>;
  findLink(
    hash: string,
  ): Promise<
    { purpose: LinkPurpose; userId: string | null; expiresAt: Instant; usedAt: Instant | null } | undefined
  >;
  addToken(token: {
    id: string;
    hash: string;
    userId: string;
    createdAt: Instant;
    expiresAt: Instant | null;
    scope?: TokenScope;
  }): Promise<void>;
  /** A token of exactly that scope; without one, of a person's whole power. */
  findToken(
    hash: string,
    scope?: TokenScope,
  ): Promise<{ userId: string; expiresAt: Instant | null } | undefined>;
  /** When a person's token of a scope was made; undefined when they have none. */
  tokenMadeAt(userId: string, scope: TokenScope): Promise<Instant | undefined>;
  deleteTokens(userId: string, scope: TokenScope): Promise<void>;
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
  /** Counts an attempt under a key (hash of account or address) and answers its id. */
  addFailure(key: string, at: Instant): Promise<number>;
  /** The newest failures under a key after `after` and up to the id `upTo`, newest first. */
  newestFailures(
    key: string,
    within: { after: Instant; upTo?: number | undefined; limit: number },
  ): Promise<readonly Failure[]>;
  removeFailure(id: number): Promise<void>;
  clearFailures(key: string): Promise<void>;
}
