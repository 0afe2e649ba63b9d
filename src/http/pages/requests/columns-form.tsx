import { listView } from '../../../i18n/messages/list-view.ts';
import type { PageContext } from '../page-context.ts';
import { keptFields } from './list-address.ts';
import { columns, offeredColumns } from './list-columns.tsx';
import type { ColumnCode } from './request-filter.ts';

export const ColumnsForm = ({ page, shown }: { page: PageContext; shown: readonly ColumnCode[] }) => (
  <details class="k-fold" name="list-fold">
    <summary>{page.t(listView.columns)}</summary>
    <form method="get" action="/requests" class="k-filters">
      {keptFields(page, ['columns']).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <fieldset class="ds-fieldset k-choices k-choices--columns">
        <legend class="ds-label">{page.t(listView.columns)}</legend>
        {offeredColumns(page).map((code) => (
          <div class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              name="columns"
              value={code}
              id={`column-${code}`}
              checked={shown.includes(code)}
            />
            <label class="ds-label" data-weight="regular" for={`column-${code}`}>
              {page.t(columns[code].name)}
            </label>
          </div>
        ))}
      </fieldset>
      <p class="k-actions">
        <button type="submit" class="ds-button" data-variant="secondary">
          {page.t(listView.showColumns)}
        </button>
      </p>
    </form>
  </details>
);
