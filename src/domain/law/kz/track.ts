import type { Direction, Kind } from '../../codes.ts';
import type { Text } from '../../text.ts';

export interface TrackValue {
  readonly code: string;
  readonly name: Text;
}

export interface Track {
  readonly code: string;
  readonly name: Text;
  readonly kinds: readonly Kind[];
  readonly direction?: Direction;
  /** Measures that bring the track in beside its kinds. */
  readonly measures?: readonly string[];
  /** Statuses in which its form is offered; it may be recorded in others. */
  readonly statuses?: readonly string[];
  /** It may be recorded once the request has ended. */
  readonly afterEnd?: true;
  /** `date`: the value is a calendar date and `values` is empty. */
  readonly holds: 'value' | 'date';
  readonly values: readonly TrackValue[];
  readonly source: string;
}
