import type { Instant, Kind, PlainDate, StateCode } from '../codes.ts';
import type { Registry } from '../treaties/treaty.ts';
import type { RequestCase } from './request-case.ts';

/** A request this one is linked with. */
export interface RelatedCase {
  readonly kind: Kind;
  readonly status: string;
}

/** The world as a step finds it. */
export interface Situation {
  readonly file: RequestCase;
  readonly registry: Registry;
  readonly homeState: StateCode;
  readonly today: PlainDate;
  readonly now: Instant;
  /** Linked requests; absent where none are. */
  readonly related?: readonly RelatedCase[];
}
