import type { Clock } from '../use-cases/ports/stores.ts';
import type { AuthPorts } from '../use-cases/users/auth-ports.ts';
import { createPasswordHasher, type ScryptCost } from './passwords.ts';
import { secretMaker } from './secrets.ts';
import type { SessionStores } from './session-adapter.ts';
import {
  blankSessionCookie,
  readSessionCookie,
  sessionCookieName,
  writeSessionCookie,
} from './session-cookie.ts';
import { createSessionKeeper } from './sessions.ts';

export interface SessionCookie {
  readonly name: string;
  /** Values of Set-Cookie headers. */
  write(secret: string): string;
  blank(): string;
  /** From a Cookie header. */
  read(header: string | undefined): string | undefined;
}
export type Auth = AuthPorts & { readonly cookie: SessionCookie };

/** Everything on signing in, for one runtime. `passwordCost` is lowered by tests and never in service. */
export function createAuth(
  stores: SessionStores,
  clock: Clock,
  options: { secure: boolean; passwordCost?: ScryptCost },
): Auth {
  const { secure, passwordCost } = options;
  return {
    passwords: createPasswordHasher(passwordCost && { cost: passwordCost }),
    secrets: secretMaker,
    sessions: createSessionKeeper(stores, clock, secretMaker),
    cookie: {
      name: sessionCookieName,
      write: (secret) => writeSessionCookie(secret, { secure }),
      blank: () => blankSessionCookie({ secure }),
      read: readSessionCookie,
    },
  };
}
