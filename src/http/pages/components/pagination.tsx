import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';

interface Listed {
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totalIsExact: boolean;
}

export const Total = ({ page, list }: { page: PageContext; list: Listed }) => (
  <p class="k-total" role="status">
    {list.totalIsExact
      ? page.t(site.totalCount, { count: list.total })
      : page.t(site.totalFloor, { count: page.number(list.total) })}
  </p>
);

/** The address holds the view: the next page is this one with another cursor. */
export function Pagination({ page, list }: { page: PageContext; list: Listed }) {
  const [path = '', query = ''] = page.address.split('?');
  const parameters = new URLSearchParams(query);
  const here = parameters.get('cursor');
  if (!here && !list.nextCursor) return null;
  parameters.delete('cursor');
  const first = parameters.toString();
  if (list.nextCursor) parameters.set('cursor', list.nextCursor);
  return (
    <nav class="k-pagination" aria-label={page.t(site.pages)}>
      {here && (
        <a class="ds-button" data-variant="secondary" href={first ? `${path}?${first}` : path}>
          {page.t(site.firstPage)}
        </a>
      )}
      {list.nextCursor && (
        <a class="ds-button" data-variant="secondary" rel="next" href={`${path}?${parameters}`}>
          {page.t(site.nextPage)}
        </a>
      )}
    </nav>
  );
}
