import type { Instant } from '../../domain/codes.ts';
import type { CredentialStore, UserStore } from './accounts.ts';
import type { AlarmStore } from './alarms.ts';
import type { AuditStore } from './audit.ts';
import type { AuthorityStore } from './authorities.ts';
import type { FigureStore } from './figures.ts';
import type { OutboxStore } from './outbox.ts';
import type { PipelineStore } from './pipeline.ts';
import type { RegistryStore } from './registry.ts';
import type { AnswerStore, RequestStore } from './requests.ts';
import type { SavedViewStore } from './saved-views.ts';
import type { TreatyChangeStore } from './treaty-changes.ts';
import type { TypingStore } from './typing.ts';
import type { WatchStore } from './watch.ts';

export interface Clock {
  now(): Instant;
}

export interface BlobStore {
  put(sha256: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  get(sha256: string): Promise<Uint8Array | undefined>;
  /** Whether it lies there; its bytes are not read. */
  has(sha256: string): Promise<boolean>;
  /** Removes what a broken upload left: half files, and whole ones that no document names. Answers with their number. */
  removeLeftovers(named: NamedDigests): Promise<number>;
}

/** Those of the given digests that a document names. */
export type NamedDigests = (digests: readonly string[]) => Promise<ReadonlySet<string>>;

export interface Stores {
  readonly requests: RequestStore;
  readonly users: UserStore;
  readonly credentials: CredentialStore;
  readonly outbox: OutboxStore;
  readonly answers: AnswerStore;
  readonly audit: AuditStore;
  readonly registry: RegistryStore;
  readonly treatyChanges: TreatyChangeStore;
  readonly authorities: AuthorityStore;
  readonly pipeline: PipelineStore;
  readonly alarms: AlarmStore;
  readonly typing: TypingStore;
  readonly views: SavedViewStore;
  readonly watch: WatchStore;
  readonly figures: FigureStore;
}
