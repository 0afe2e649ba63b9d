import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';
import { ListSearch } from './list-search.tsx';

interface HeadProps {
  readonly page: PageContext;
  readonly range: string;
  readonly words: string | undefined;
}

/** One line: what this is, how many, the search, and the way to a new one. */
export const ListHead = ({ page, range, words }: HeadProps) => (
  <div class="k-list-head">
    <h1 class="ds-heading" data-size="md">
      {page.t(requestList.title)}
    </h1>
    <p class="k-total" role="status">
      {range}
    </p>
    <ListSearch page={page} value={words} />
    {page.may('request:create') && (
      <a class="ds-button" href="/requests/new" data-new>
        {page.t(requestList.newRequest)}
      </a>
    )}
  </div>
);
