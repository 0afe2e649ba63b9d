import type { Direction, Kind } from '../../../domain/codes.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import type { PageContext } from '../page-context.ts';

interface PlaceProps {
  readonly page: PageContext;
  readonly kind: Kind;
  readonly direction: Direction;
}

export const PlaceName = ({ page, kind, direction }: PlaceProps) => (
  <>
    {page.t(kindNames[kind])}
    <span class="k-muted"> · {page.t(directionNames[direction])}</span>
  </>
);
