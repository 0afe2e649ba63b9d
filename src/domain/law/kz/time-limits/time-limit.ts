import type { Direction, Kind } from '../../../codes.ts';
import type { Text } from '../../../text.ts';
import type { SourceKey } from '../sources.ts';

export interface TimeLimit {
  readonly id: string;
  readonly name: Text;
  readonly kind: Kind;
  readonly direction: Direction | 'both';
  /** The event it runs from, or, for `before`, the event it must precede. */
  readonly trigger: Text;
  readonly length: number | null;
  /** The Code counts days of 24 hours, treaties calendar days or 24 hours as they say; the instrument decides. */
  readonly unit: 'hour' | 'day' | 'month' | 'date' | 'event' | 'condition' | 'none';
  /** `max`: not later than; `min`: not less than; `before`: at least so long before; the others set no length. */
  readonly mode: 'max' | 'min' | 'before' | 'condition' | 'configurable' | 'asked' | 'date' | 'event';
  readonly instrument: SourceKey;
  readonly source: string;
  /** `not_read`: quoted from general knowledge, the article itself was not read again. */
  readonly confidence: 'read' | 'not_read';
  readonly note?: string;
}
