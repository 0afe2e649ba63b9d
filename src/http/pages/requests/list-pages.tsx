import { listView } from '../../../i18n/messages/list-view.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import type { PageContext } from '../page-context.ts';
import { listAddress } from './list-address.ts';

interface PagesProps {
  readonly page: PageContext;
  readonly list: Page<unknown>;
  /** Place of the first row in the whole list; not known where somebody shortened the address. */
  readonly from: number | undefined;
}

/** Which rows of how many these are. */
export function rangeOf({ page, list, from }: PagesProps): string {
  const { items, total, totalIsExact } = list;
  if (from === undefined || items.length === 0) {
    return totalIsExact
      ? page.t(site.totalCount, { count: total })
      : page.t(site.totalFloor, { count: page.number(total) });
  }
  return page.t(totalIsExact ? listView.range : listView.rangeOfMore, {
    from: page.number(from),
    to: page.number(from + items.length - 1),
    total: page.number(total),
  });
}

/** The address holds the view: the next page is this one with another cursor, and the place where it begins. */
export function ListPages(props: PagesProps) {
  const { page, list, from } = props;
  const isFirst = !new URLSearchParams(page.address.split('?')[1]).has('cursor');
  if (isFirst && !list.nextCursor) return null;
  const next = from === undefined ? undefined : String(from + list.items.length);
  return (
    <nav class="k-pagination" aria-label={page.t(site.pages)}>
      {!isFirst && (
        <a class="ds-button" data-variant="secondary" href={listAddress(page, {})}>
          {page.t(site.firstPage)}
        </a>
      )}
      {list.nextCursor && (
        <a
          class="ds-button"
          data-variant="secondary"
          rel="next"
          href={listAddress(page, { cursor: list.nextCursor, from: next })}
        >
          {page.t(site.nextPage)}
        </a>
      )}
      <span class="k-muted">{rangeOf(props)}</span>
    </nav>
  );
}
