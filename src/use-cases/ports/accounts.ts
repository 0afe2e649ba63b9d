import type { Instant, Role, StateCode } from '../../domain/codes.ts';
import type { Language } from '../../domain/text.ts';
import type { Page, PageRequest } from './paging.ts';

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
