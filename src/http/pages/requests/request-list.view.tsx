import type { Text } from '../../../domain/text.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { listViews } from '../../../i18n/messages/list-views.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { SavedView } from '../../../use-cases/ports/saved-views.ts';
import type { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { Done } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { type FormErrors, fieldId } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ColumnsForm } from './columns-form.tsx';
import { filterParts } from './filter-words.ts';
import { AssignForm, type Choosing, canChoose } from './list-assign.tsx';
import { type FiltersProps, ListFilters, sortNames } from './list-filters.tsx';
import { ListHead } from './list-head.tsx';
import { ListKeys } from './list-keys.tsx';
import { MarksLegend } from './list-marks.tsx';
import { ListOutcome, type Outcome } from './list-outcome.tsx';
import { ListPages, rangeOf } from './list-pages.tsx';
import { ListSentence } from './list-sentence.tsx';
import { ListTable } from './list-table.tsx';
import type { ColumnCode } from './request-filter.ts';
import { SavedViews } from './saved-views.tsx';

export interface ListProps extends FiltersProps {
  readonly shown: readonly ColumnCode[];
  readonly list: Awaited<ReturnType<typeof listRequests>>;
  readonly from: number | undefined;
  readonly now: string;
  readonly assigneeNames: ReadonlyMap<string, string>;
  readonly choosing: Choosing | undefined;
  readonly outcome: Outcome | undefined;
  readonly views: readonly SavedView[];
  readonly viewName: string | undefined;
  readonly errors: FormErrors;
}

const noticesOfViews: Readonly<Record<string, Text>> = {
  'view-saved': listViews.saved,
  'view-deleted': listViews.deleted,
};

function ViewNotice({ page }: { page: PageContext }) {
  const said = noticesOfViews[page.notice ?? ''];
  return said ? <Done>{page.t(said)}</Done> : null;
}

const Found = ({ list, shown, filter, offices, choosing, ...around }: ListProps) => {
  const { page, now, assigneeNames } = around;
  const offered = list.items.some((item) => canChoose(page, item)) ? choosing : undefined;
  const officeNames = new Map(offices.map(({ code, name }) => [code, name]));
  const table = (
    <ListTable
      items={list.items}
      sort={filter.sort}
      choosing={offered}
      {...{ page, shown, now, officeNames, assigneeNames }}
    />
  );
  return offered ? (
    <AssignForm page={page} choosing={offered}>
      {table}
    </AssignForm>
  ) : (
    table
  );
};

export function RequestListView(props: ListProps) {
  const { page, filter, shown, list, from, offices, choosing, outcome, errors, views, viewName } = props;
  const parts = filterParts(page, filter, offices);
  return (
    <Layout page={page} title={page.t(requestList.title)} failed={errors.list.length > 0}>
      <ErrorSummary
        {...{ page, errors }}
        hrefOf={(path) => (path.startsWith('/requests') ? '#requests' : `#${fieldId(path)}`)}
      />
      {outcome && <ListOutcome {...{ page, outcome }} executors={choosing?.executors ?? []} />}
      <ViewNotice page={page} />
      <ListHead page={page} range={rangeOf({ page, list, from })} words={filter.q} />
      <div class="k-folds">
        <ListFilters {...{ page, filter, offices }} />
        <ColumnsForm page={page} shown={shown} />
        <SavedViews {...{ page, views, errors }} typed={viewName} />
        <ListKeys page={page} chooses={choosing !== undefined} searches />
        <ListSentence page={page} parts={parts} order={page.t(sortNames[filter.sort])} />
      </div>
      {list.items.length === 0 ? (
        <>
          <p>{page.t(parts.length > 0 ? requestList.nothing : listView.noneYet)}</p>
          {filter.q && <p class="k-muted">{page.t(requestList.searchHint)}</p>}
        </>
      ) : (
        <Found {...props} />
      )}
      <div class="k-list-foot">
        <ListPages {...{ page, list, from }} />
        <MarksLegend page={page} items={list.items} />
      </div>
    </Layout>
  );
}
