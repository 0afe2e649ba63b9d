import type { Instant } from '../../domain/codes.ts';
import type { Alarm } from '../../domain/deadlines/alarms.ts';
import type { Course } from '../../domain/requests/course.ts';
import type { NewDelivery } from './outbox.ts';
import type { RequestScope } from './request-query.ts';
import type { RequestRow } from './requests.ts';

/** What a request's row says of its time limits; it follows from the log, the registry and what rang. */
export type DueColumns = Pick<
  RequestRow,
  'nextDueAt' | 'nextDueClock' | 'custodyDueAt' | 'custodyClock' | 'nextAlarmAt'
>;

/** What a sweep does to one request; all of it durably, or nothing. */
export interface Rung {
  /** The row that the sweep decided on. */
  readonly seen: RequestRow;
  readonly due: DueColumns;
  /** What the log makes of its course: a register that an older version kept is put right by the first sweeps. */
  readonly course: Course;
  readonly alarms: readonly Alarm[];
  readonly at: Instant;
  readonly deliveries: readonly NewDelivery[];
}

export interface AlarmStore {
  /** Open requests to be looked at by now: custody with the nearest end first, then whatever has waited longest. */
  due(now: Instant, limit: number): Promise<readonly string[]>;
  /** The last alarm that rang of each limit of a request, for each end that it had. */
  lastRung(requestId: string): Promise<readonly Alarm[]>;
  /** Throws `conflict` when a step or another sweep has changed the row since it was read. */
  commit(rung: Rung): Promise<void>;
  /** Open requests in which a limit runs on which a person's liberty hangs, the nearest end first. */
  listCustody(scope: RequestScope, limit: number): Promise<readonly RequestRow[]>;
}
