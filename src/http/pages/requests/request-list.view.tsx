import type { Registry } from '../../../domain/treaties/treaty.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { listOffices } from '../../../use-cases/offices/list-offices.ts';
import type { RequestSort } from '../../../use-cases/ports/request-query.ts';
import type { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { PageHeading } from '../components/display.tsx';
import { CheckboxField, SelectField, TextField } from '../components/fields.tsx';
import { directionOptions, kindOptions, optionsFrom, stateOptions } from '../components/options.ts';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import type { ListFilter } from './request-filter.ts';
import { RequestTable } from './request-table.tsx';
import { statusNames } from './status-names.ts';

interface ListProps {
  readonly page: PageContext;
  readonly filter: ListFilter;
  readonly list: Awaited<ReturnType<typeof listRequests>>;
  readonly offices: Awaited<ReturnType<typeof listOffices>>;
  readonly now: string;
  readonly registry: Registry;
}

const sortNames = {
  '-updatedAt': requestList.sortNewestChange,
  updatedAt: requestList.sortOldestChange,
  '-createdAt': requestList.sortNewest,
  createdAt: requestList.sortOldest,
  nextDueAt: requestList.sortDue,
  reference: requestList.sortReference,
} as const satisfies Record<RequestSort, unknown>;

function Filters({ page, filter, offices }: Omit<ListProps, 'list' | 'now' | 'registry'>) {
  const any = page.t(site.any);
  const foreign = page.actor?.role === 'liaison';
  const officeOptions = offices.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  return (
    <form method="get" action="/requests" class="k-filters" aria-label={page.t(site.filters)}>
      <TextField
        path="/q"
        type="search"
        label={page.t(requestList.search)}
        hint={page.t(requestList.searchHint)}
        value={filter.q}
      />
      <div class="k-row">
        <SelectField
          path="/kind"
          label={page.t(site.kind)}
          options={kindOptions(page)}
          value={filter.kind}
          empty={any}
        />
        <SelectField
          path="/direction"
          label={page.t(site.direction)}
          options={directionOptions(page)}
          value={filter.direction}
          empty={any}
        />
        <SelectField
          path="/status"
          label={page.t(site.status)}
          options={optionsFrom(page, statusNames(filter))}
          value={filter.status}
          empty={any}
        />
        {!foreign && (
          <SelectField
            path="/state"
            label={page.t(site.state)}
            options={stateOptions(page)}
            value={filter.state}
            empty={any}
          />
        )}
        {!foreign && (
          <SelectField
            path="/office"
            label={page.t(requestList.office)}
            options={officeOptions}
            value={filter.office}
            empty={any}
          />
        )}
        <SelectField
          path="/sort"
          label={page.t(requestList.sort)}
          options={optionsFrom(page, sortNames)}
          value={filter.sort}
        />
      </div>
      <CheckboxField path="/mine" label={page.t(requestList.onlyMine)} checked={filter.mine === true} />
      <CheckboxField path="/open" label={page.t(requestList.onlyOpen)} checked={filter.open === true} />
      {!foreign && (
        <CheckboxField
          path="/overdue"
          label={page.t(requestList.onlyOverdue)}
          checked={filter.overdue === true}
        />
      )}
      <div class="k-actions">
        <button type="submit" class="ds-button">
          {page.t(site.apply)}
        </button>
        <a class="ds-link" href="/requests">
          {page.t(site.clear)}
        </a>
      </div>
    </form>
  );
}

export function RequestListView({ page, filter, list, offices, now, registry }: ListProps) {
  return (
    <Layout page={page} title={page.t(requestList.title)}>
      <PageHeading title={page.t(requestList.title)}>
        {page.may('request:create') && (
          <p class="k-actions">
            <a class="ds-button" href="/requests/new">
              {page.t(requestList.newRequest)}
            </a>
          </p>
        )}
      </PageHeading>
      <Filters {...{ page, filter, offices }} />
      <Total page={page} list={list} />
      {list.items.length === 0 ? (
        <p>{page.t(requestList.nothing)}</p>
      ) : (
        <RequestTable items={list.items} caption={page.t(requestList.caption)} {...{ page, now, registry }} />
      )}
      <Pagination page={page} list={list} />
    </Layout>
  );
}
