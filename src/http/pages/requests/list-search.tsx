import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';
import { keptFields } from './list-address.ts';

/** Always in sight; searches within what the address already asks for. */
export const ListSearch = ({ page, value }: { page: PageContext; value: string | undefined }) => (
  <search>
    <form method="get" action="/requests" class="k-search">
      {keptFields(page, ['q']).map(([name, kept]) => (
        <input type="hidden" name={name} value={kept} />
      ))}
      <label class="ds-label" for="q">
        {page.t(requestList.search)}
      </label>
      <div class="k-search__line">
        <input class="ds-input" type="search" id="q" name="q" value={value} aria-describedby="q-hint" />
        <button type="submit" class="ds-button" data-variant="secondary">
          {page.t(listView.find)}
        </button>
      </div>
      <p class="k-muted k-small" id="q-hint">
        {page.t(requestList.searchHint)}
      </p>
    </form>
  </search>
);
