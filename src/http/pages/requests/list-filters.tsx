import type { Text } from '../../../domain/text.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { RequestSort } from '../../../use-cases/ports/request-query.ts';
import { CheckboxField, SelectField } from '../components/fields.tsx';
import { directionOptions, kindOptions, optionsFrom, stateOptions } from '../components/options.ts';
import type { PageContext } from '../page-context.ts';
import { keptFields } from './list-address.ts';
import type { ListFilter } from './request-filter.ts';
import { statusNames } from './status-names.ts';

export interface FiltersProps {
  readonly page: PageContext;
  readonly filter: ListFilter;
  readonly offices: readonly { readonly code: string; readonly name: Text }[];
}

export const sortNames = {
  '-updatedAt': requestList.sortNewestChange,
  updatedAt: requestList.sortOldestChange,
  '-createdAt': requestList.sortNewest,
  createdAt: requestList.sortOldest,
  nextDueAt: requestList.sortDue,
  reference: requestList.sortReference,
} as const satisfies Record<RequestSort, unknown>;

/** What the form itself asks; the rest of the address it passes on. */
const ownFields = ['kind', 'direction', 'status', 'state', 'office', 'sort', 'mine', 'open', 'overdue'];

/** Folded: the sentence above the list says what is set. */
export function ListFilters({ page, filter, offices }: FiltersProps) {
  const any = page.t(site.any);
  const foreign = page.actor?.role === 'liaison';
  const officeOptions = offices.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  return (
    <details class="k-fold" name="list-fold">
      <summary>{page.t(site.filters)}</summary>
      <form method="get" action="/requests" class="k-filters" aria-label={page.t(site.filters)}>
        {keptFields(page, ownFields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
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
        <div class="k-flags">
          <CheckboxField path="/mine" label={page.t(requestList.onlyMine)} checked={filter.mine === true} />
          <CheckboxField path="/open" label={page.t(requestList.onlyOpen)} checked={filter.open === true} />
          {!foreign && (
            <CheckboxField
              path="/overdue"
              label={page.t(requestList.onlyOverdue)}
              checked={filter.overdue === true}
            />
          )}
        </div>
        <div class="k-actions">
          <button type="submit" class="ds-button">
            {page.t(site.apply)}
          </button>
          <a class="ds-link" href="/requests">
            {page.t(site.clear)}
          </a>
        </div>
      </form>
    </details>
  );
}
