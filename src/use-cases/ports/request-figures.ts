import type { Direction, Kind, StateCode } from '../../domain/codes.ts';
import type { AssetTotal } from '../../domain/requests/assets.ts';

/** Property of all requests at a stage in a currency. */
export interface AssetSum extends AssetTotal {
  /** How many requests it is of. */
  readonly requests: number;
}

export interface StateCount {
  readonly state: StateCode;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly terminal: boolean;
  readonly count: number;
}
