import { figures } from '../../../i18n/messages/figures.ts';
import type { PageContext } from '../page-context.ts';

const looks = { open: figures.openAfter, opened: figures.opened, closed: figures.closed } as const;

/** What tells the looks apart without colour; stands once on a page. */
export const FigurePatterns = () => (
  <svg class="k-bar__patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="figures-opened" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="k-bar__ground" width="6" height="6" />
        <path class="k-bar__hatch" d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
      </pattern>
    </defs>
  </svg>
);

export const Key = ({ page, of }: { page: PageContext; of: readonly (keyof typeof looks)[] }) => (
  <ul class="k-legend">
    {of.map((look) => (
      <li>
        <svg viewBox="0 0 24 12" class="k-chart k-bar__key" aria-hidden="true" focusable="false">
          <rect class={`k-bar__${look}`} x="1" y="1" width="22" height="10" />
        </svg>
        {page.t(look === 'open' ? figures.remaining : looks[look])}
      </li>
    ))}
  </ul>
);
