import type { Direction, Instant, Kind, StateCode } from '../../domain/codes.ts';
import type { Movements } from '../../domain/figures/balance.ts';
import type { Span } from '../../domain/figures/period.ts';
import type { RiskLine, RiskRange } from '../../domain/figures/risks.ts';
import type { Duration, Stretch } from '../../domain/figures/stretches.ts';
import type { RequestScope } from './request-query.ts';
import type { RequestFile, RequestRow } from './requests.ts';

/** Which requests are counted. */
export interface CountedWhere {
  readonly scope: RequestScope;
  readonly state?: StateCode | undefined;
  readonly kind?: Kind | undefined;
  readonly direction?: Direction | undefined;
}

export type PastFile = Pick<RequestFile, 'row' | 'content' | 'actions'>;

/** Figures over many requests: counted by the database, no request is loaded for them. */
export interface FigureStore {
  /** Within each span, and what is open now; all of one moment. */
  movements(where: CountedWhere, spans: readonly Span[]): Promise<Movements>;
  /** Of requests that passed the end of a stretch within the span. */
  durations(where: CountedWhere, span: Span): Promise<readonly Duration[]>;
  /** Open requests in each range, as their rows stand now. */
  risks(where: CountedWhere, ranges: readonly RiskRange[]): Promise<readonly RiskLine[]>;
  /** The requests that `risks` counts, the worst first. */
  listAtRisk(where: CountedWhere, range: RiskRange, limit: number): Promise<readonly RequestRow[]>;
  /** The requests that `durations` measures, the longest first. */
  listMeasured(
    where: CountedWhere,
    measure: { stretch: Stretch; span: Span },
    limit: number,
  ): Promise<readonly RequestRow[]>;
  /** Requests open at a moment, with their contents of today and the steps taken before it. */
  pastFiles(where: CountedWhere, at: Instant, limit: number): Promise<readonly PastFile[]>;
}
