import type { Role, StateCode } from '../domain/codes.ts';
import type { Language } from '../domain/text.ts';
import type { LookInside } from './ports/papers.ts';
import type { RegistrySource } from './ports/registry.ts';
import type { BlobStore, Clock, Stores } from './ports/stores.ts';

export type Actor =
  | {
      readonly type: 'user';
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly role: Role;
      readonly office: string | null;
      readonly state: StateCode | null;
      readonly language: Language;
    }
  | { readonly type: 'system'; readonly job: string };

/** What every use case needs; the same object serves pages, API, command line and sweeps. */
export interface Services {
  readonly stores: Stores;
  readonly blobs: BlobStore;
  readonly lookInside: LookInside;
  readonly registry: RegistrySource;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly homeState: StateCode;
  /** IANA name; calendar dates and deadlines are reckoned here. */
  readonly timeZone: string;
  /** Without a trailing slash; links in e-mails begin with it. */
  readonly baseUrl: string;
}

export interface UseCaseContext extends Services {
  readonly actor: Actor;
  /** Present when the caller sent an Idempotency-Key: written in the same commit as the change. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: string };
}
