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
  /** IANA name of the home State's; calendar dates of what happened are told in it. */
  readonly timeZone?: string;
  /** Linked requests; absent where none are. */
  readonly related?: readonly RelatedCase[];
}
