import type { ActorCode, Instant, PlainDate, Role, StateCode } from '../codes.ts';

/** Who acted, as they were then. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role | 'system';
  readonly office: string | null;
  readonly state: StateCode | null;
}

/** The treaties a request rested on when a step had them checked, as the registry held them then. */
export interface BasisRecord {
  readonly registryVersion: string;
  readonly treaties: readonly {
    readonly id: string;
    /** Names the treaty as it stood (treaty-hash.ts). */
    readonly hash: string;
    /** Whether its force counted as confirmed. */
    readonly confirmed: boolean;
  }[];
}

/**
 * Facts of a step that may stay for ever: ids, codes, dates and hashes only. Free text (a reason, a question) stands
 * in `ActionTexts`, of which the payload keeps only a salted hash, so that it can be erased without breaking the chain.
 */
export interface ActionPayload {
  readonly documentIds?: readonly string[];
  readonly occurredAt?: Instant;
  readonly dueOn?: PlainDate;
  readonly outcome?: string;
  readonly textHash?: string;
  readonly contentHash?: string;
  readonly changedFields?: readonly string[];
  readonly treatyIds?: readonly string[];
  readonly basis?: BasisRecord;
  readonly office?: string;
  readonly assigneeId?: string | null;
  readonly track?: string;
  readonly value?: string;
  readonly ground?: string;
  readonly answer?: string;
  readonly questionId?: string;
  readonly documentId?: string;
  /** Of a document as it was added: its hash, and whether it was open to the other side from the start. */
  readonly sha256?: string;
  readonly released?: boolean;
  /** Documents of the same request that it translates or takes the place of. */
  readonly translationOf?: string;
  readonly certified?: boolean;
  readonly replaces?: string;
  readonly control?: { readonly until: PlainDate };
  /** Of a record beside the status: the record it is about, the day on the paper, the State it comes from, and its codes. */
  readonly recordId?: string;
  readonly on?: PlainDate;
  readonly state?: StateCode;
  readonly assurance?: string;
  readonly duties?: readonly string[];
  readonly development?: string;
  readonly until?: PlainDate;
  readonly country?: StateCode;
  readonly condition?: string;
  readonly side?: string;
  readonly event?: string;
  readonly offence?: number;
  readonly decision?: string;
  readonly property?: string;
  readonly stage?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly instrument?: string;
}

/** Erasable words that belong to an action. */
export interface ActionTexts {
  /** Mixed into the hashes the payload keeps, so that an erased short text cannot be guessed back from them. */
  readonly salt: string;
  readonly reason?: string;
  readonly note?: string;
  readonly theirReference?: string;
  readonly text?: string;
  /** Source on which a treaty's force was confirmed. */
  readonly source?: string;
  /** Who took the request under personal control. */
  readonly by?: string;
}

/** One appended row: the case is the fold of these. Nothing edits or deletes one. */
export interface Action {
  readonly id: string;
  readonly requestId: string;
  /** 1, 2, 3 … within the request. */
  readonly sequence: number;
  readonly action: string;
  /** The capacity in law in which the step was done or recorded. */
  readonly capacity: ActorCode;
  readonly actor: ActingPerson;
  readonly at: Instant;
  /** Status after the step. */
  readonly status: string;
  /** The other state's officer sees this step. */
  readonly shared: boolean;
  readonly payload: ActionPayload;
  readonly previousHash: string;
  readonly hash: string;
}

export type UnsealedAction = Omit<Action, 'previousHash' | 'hash'>;
