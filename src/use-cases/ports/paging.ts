export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  /** Exact up to 1,000, then a floor. */
  readonly total: number;
  readonly totalIsExact: boolean;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
