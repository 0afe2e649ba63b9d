import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { PageContext } from '../page-context.ts';
import { type LogFilter, logFilters } from './log-filter.ts';

const names = {
  all: requestGlance.filterAll,
  moves: requestGlance.filterMoves,
  messages: requestGlance.filterMessages,
  shared: requestGlance.filterShared,
} as const;

/** Which part of the log is shown; an address for each. */
export const LogFilterLinks = ({
  page,
  shown,
  href,
}: {
  page: PageContext;
  shown: LogFilter;
  href: string;
}) => (
  <nav class="k-contents" aria-label={page.t(requestGlance.filter)}>
    <ul>
      {logFilters.map((each) => (
        <li>
          <a
            href={`${href}${each === 'all' ? '' : `?log=${each}`}#timeline`}
            aria-current={each === shown ? 'true' : undefined}
          >
            {page.t(names[each])}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
