import type { Context } from 'hono';
import type { Auth } from '../auth/create-auth.ts';
import type { Role } from '../domain/codes.ts';
import type { Language } from '../domain/text.ts';
import type { Actor, Services, UseCaseContext } from '../use-cases/context.ts';
import { UseCaseError } from '../use-cases/errors.ts';
import type { ReadMailEvent } from '../use-cases/ports/mail-events.ts';
import type { SampleMessage } from '../use-cases/ports/outbox.ts';

export type AppServices = Services & { readonly auth: Auth; readonly sampleMessage: SampleMessage };

/** A built file of the front end: style sheet, script, Swagger UI. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** One sample of `/metrics`, in the words of Prometheus. */
export interface Figure {
  readonly type: 'gauge' | 'counter';
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

/** Runs `next` inside a span; `answered` tells afterwards what became of the request. */
export type Trace = (
  begun: { readonly method: string; readonly requestId: string; readonly traceparent: string | undefined },
  next: () => Promise<void>,
  answered: () => { readonly route: string; readonly status: number },
) => Promise<void>;

/** When to refuse work rather than let everybody wait. */
export interface Load {
  readonly maxInFlight: number;
  /** What has arrived already waits too long for its turn. */
  isLagging(): boolean;
}

/** A register of invented data, in which anybody may be anybody. Only the demo's own program passes one. */
export interface Demo {
  readonly people: readonly {
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly office?: string;
    readonly state?: string;
  }[];
  /** The request that the tour leads through, as its log has it now; the log's actions, oldest first. */
  tour(): Promise<{
    readonly id: string;
    readonly reference: string;
    readonly status: string;
    readonly actions: readonly { readonly action: string; readonly at: string }[];
  }>;
  /** Opens a fresh request for the tour. */
  beginAgain(): Promise<void>;
}

/** Everything `createApp` needs. The runtimes build it; tests pass another one, and nothing else changes. */
export interface AppDependencies {
  readonly services: AppServices;
  /** False only when people reach the server by plain http (a workstation, a test). */
  readonly secureCookies: boolean;
  /** Takes one structured line of the request log; never personal data. */
  readonly log: (line: object) => void;
  /** A file below `/assets/`, by its path there (`app.css`, `swagger/swagger-ui.css`). */
  readonly asset: (path: string) => Promise<Asset | undefined>;
  /** Network address of the caller, or of the client as a trusted proxy reports it; undefined where nobody can tell. */
  readonly clientAddress: (c: Context) => string | undefined;
  /** Network address at the other end of the connection, proxy or not, where the runtime has connections. */
  readonly peerAddress?: (c: Context) => string | undefined;
  /** Memory, uptime and the like, where the runtime can tell. */
  readonly figures?: () => readonly Figure[];
  /** How much this process may take on, where the platform has no limit of its own. */
  readonly load?: Load;
  /** Where traces are wanted. */
  readonly trace?: Trace | undefined;
  readonly demo?: Demo | undefined;
  /** Where the mail service tells us what became of messages. */
  readonly readMailEvent?: ReadMailEvent | undefined;
  /** True once the process was told to end, where it can be told. */
  readonly isStopping?: () => boolean;
}

/** How the caller proved who they are. Only the cookie is sent by a browser unasked, so only it needs CSRF protection. */
export interface Credential {
  readonly actor: Actor;
  readonly via: 'cookie' | 'token';
}

export interface AppEnv {
  Variables: {
    readonly deps: AppDependencies;
    requestId: string;
    language: Language;
    credential: Credential | undefined;
    idempotency: UseCaseContext['idempotency'];
  };
}

export const servicesOf = (c: Context<AppEnv>): AppServices => c.var.deps.services;

/** The signed-in caller; throws `not_signed_in`. */
export function actorOf(c: Context<AppEnv>): Actor {
  const actor = c.var.credential?.actor;
  if (!actor) throw new UseCaseError('not_signed_in');
  return actor;
}

/** What use cases take, for the signed-in caller; throws `not_signed_in`. */
export function contextOf(c: Context<AppEnv>): UseCaseContext & AppServices {
  const actor = actorOf(c);
  const { idempotency } = c.var;
  return { ...servicesOf(c), actor, ...(idempotency && { idempotency }) };
}
