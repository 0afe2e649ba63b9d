import type { Instant, PlainDate, Role } from '../../domain/codes.ts';
import type { RequestContent } from '../../domain/requests/request-content.ts';
import type { TreatyChangeKind } from '../../domain/treaties/change-input.ts';
import type { TreatyCorrection } from '../../domain/treaties/effective-treaty.ts';
import type { ChangedFields } from '../../domain/treaties/propose-change.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import type { NewDelivery } from './outbox.ts';
import type { Page, PageRequest } from './paging.ts';
import type { IdempotentAnswer, RequestRow } from './requests.ts';

/** What an officer did to a treaty, and who they were then. Never edited or deleted. */
export interface TreatyChangeRow {
  readonly id: string;
  readonly treatyId: string;
  /** 1, 2, 3 … within the treaty. */
  readonly sequence: number;
  readonly kind: TreatyChangeKind;
  readonly actor: { readonly id: string; readonly name: string; readonly role: Role | 'system' };
  readonly at: Instant;
  readonly before: ChangedFields;
  readonly after: ChangedFields;
  readonly source: { readonly reference: string; readonly on: PlainDate };
  readonly note: string | null;
  /** Null where the treaty did not exist before. */
  readonly beforeHash: string | null;
  readonly afterHash: string;
}

/** A treaty as an officer finds it. */
export interface TreatyForChange {
  readonly seed: Treaty;
  readonly seedHash: string;
  readonly correction: TreatyCorrection | null;
  /** Of the newest change; 0 where there was none. */
  readonly sequence: number;
}

/** Open requests of which some officers are still to be told of a change. */
export interface TreatyNotice {
  readonly changeId: string;
  readonly treatyId: string;
  readonly at: Instant;
  /** Id of the last request whose officers were told; '' for none. */
  readonly toldUpTo: string;
}

export interface TreatyChanges {
  readonly change: TreatyChangeRow;
  /** A new treaty; absent for a known one. */
  readonly adds?: Treaty;
  /** The treaty the officer decided on, kept under its hash. Condition: the seed under it is still the same. */
  readonly replaces?: { readonly treaty: Treaty; readonly hash: string; readonly seedHash: string };
  readonly correction: TreatyCorrection;
  readonly deliveries: readonly NewDelivery[];
  /** Present where not all officers fit into this commit. */
  readonly notice?: TreatyNotice;
  readonly answer?: IdempotentAnswer;
}

export interface RequestOnTreaty {
  readonly row: RequestRow;
  readonly content: RequestContent;
}

export interface TreatyChangeStore {
  find(treatyId: string): Promise<TreatyForChange | undefined>;
  /** All of `changes` durably, and a new version of the registry, or nothing. Throws `conflict` when somebody was first. */
  commit(changes: TreatyChanges): Promise<void>;
  /** Newest first. */
  list(treatyId: string, page: PageRequest): Promise<Page<TreatyChangeRow>>;
  findChange(id: string): Promise<TreatyChangeRow | undefined>;
  /** Changes of these treaties after an instant, oldest first. */
  listSince(treatyIds: readonly string[], at: Instant): Promise<readonly TreatyChangeRow[]>;
  /** A treaty as it stood before some change or newer seed. */
  findVersion(hash: string): Promise<Treaty | undefined>;
  /** Open requests resting on one of the treaties, each once, in order of id, after one. */
  openRequestsOn(
    treatyIds: readonly string[],
    after: string,
    limit: number,
  ): Promise<readonly RequestOnTreaty[]>;
  listNotices(limit: number): Promise<readonly TreatyNotice[]>;
  /**
   * Goes on with a notice: the messages, and how far they reach, or its end where `toldUpTo` is null. Throws `conflict`
   * when somebody else has gone on meanwhile, and then nothing is written.
   */
  goOn(
    notice: TreatyNotice,
    next: { toldUpTo: string | null; deliveries: readonly NewDelivery[] },
  ): Promise<void>;
}
