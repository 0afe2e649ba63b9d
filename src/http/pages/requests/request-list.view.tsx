import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { PageHeading } from '../components/display.tsx';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { filterParts } from './filter-words.ts';
import { columnsOf } from './list-columns.tsx';
import { type FiltersProps, ListFilters, sortNames } from './list-filters.tsx';
import { ListKeys } from './list-keys.tsx';
import { ListSearch } from './list-search.tsx';
import { ListSentence } from './list-sentence.tsx';
import { ListTable } from './list-table.tsx';
import type { ColumnCode } from './request-filter.ts';

interface ListProps extends FiltersProps {
  readonly columns?: readonly ColumnCode[] | undefined;
  readonly list: Awaited<ReturnType<typeof listRequests>>;
  readonly now: string;
}

export function RequestListView({ page, filter, columns, list, offices, now }: ListProps) {
  const shown = columnsOf(page, columns);
  const parts = filterParts(page, filter, offices);
  const officeNames = new Map(offices.map(({ code, name }) => [code, name]));
  return (
    <Layout page={page} title={page.t(requestList.title)}>
      <PageHeading title={page.t(requestList.title)}>
        {page.may('request:create') && (
          <p class="k-actions">
            <a class="ds-button" href="/requests/new" data-new>
              {page.t(requestList.newRequest)}
            </a>
          </p>
        )}
      </PageHeading>
      <ListSearch page={page} value={filter.q} />
      <div class="k-folds">
        <ListFilters {...{ page, filter, offices }} />
        <ColumnsForm page={page} shown={shown} />
        <ListKeys page={page} />
      </div>
      <ListSentence page={page} parts={parts} order={page.t(sortNames[filter.sort])} />
      <Total page={page} list={list} />
      {list.items.length === 0 ? (
        <p>{page.t(parts.length > 0 ? requestList.nothing : listView.noneYet)}</p>
      ) : (
        <ListTable items={list.items} sort={filter.sort} {...{ page, shown, now, officeNames }} />
      )}
      <Pagination page={page} list={list} />
    </Layout>
  );
}
