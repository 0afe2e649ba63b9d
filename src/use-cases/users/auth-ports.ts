import type { Instant } from '../../domain/codes.ts';
import type { Actor, Services, UseCaseContext } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Costs the same whether or not there is a hash, so that time does not tell which accounts exist. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** The secret goes to one person and is never stored; the hash is what a store may see. */
export interface SecretMaker {
  make(): Promise<{ secret: string; hash: string }>;
  hash(secret: string): Promise<string>;
}

export interface StartedSession {
  readonly secret: string;
  readonly expiresAt: Instant;
}
export interface ResolvedSession {
  readonly user: UserRow;
  readonly expiresAt: Instant;
  /** The expiry was moved just now: the cookie needs renewing too. */
  readonly fresh: boolean;
}

export interface SessionKeeper {
  start(userId: string): Promise<StartedSession>;
  /** Undefined when it is unknown, has expired, or its user is gone or disabled. */
  resolve(secret: string): Promise<ResolvedSession | undefined>;
  end(secret: string): Promise<void>;
  endAllOf(userId: string): Promise<void>;
}

export interface AuthPorts {
  readonly passwords: PasswordHasher;
  readonly secrets: SecretMaker;
  readonly sessions: SessionKeeper;
}

/** What the use cases on accounts take instead of plain services. */
export type AuthServices = Services & { readonly auth: AuthPorts };
export type AuthContext = UseCaseContext & AuthServices;

/** Who signed in and until when; a fresh one needs its cookie written again. */
export interface SignedIn {
  readonly actor: Actor;
  readonly expiresAt: Instant;
  readonly fresh: boolean;
}
