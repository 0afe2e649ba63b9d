import type { Instant, PlainDate, StateCode } from '../codes.ts';
import type { Registry } from '../treaties/treaty.ts';
import type { RequestCase } from './request-case.ts';

/** The world as a step finds it. */
export interface Situation {
  readonly file: RequestCase;
  readonly registry: Registry;
  readonly homeState: StateCode;
  readonly today: PlainDate;
  readonly now: Instant;
}
