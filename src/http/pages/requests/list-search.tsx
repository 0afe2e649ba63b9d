import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';
import { keptFields } from './list-address.ts';

/** Always in sight; searches within what the address already asks for. */
export const ListSearch = ({ page, value }: { page: PageContext; value: string | undefined }) => (
  <search class="k-search">
    <form method="get" action="/requests">
      {keptFields(page, ['q']).map(([name, kept]) => (
        <input type="hidden" name={name} value={kept} />
      ))}
      <label class="ds-sr-only" for="q">
        {page.t(requestList.search)}
      </label>
      <input
        class="ds-input"
        type="search"
        id="q"
        name="q"
        value={value}
        placeholder={page.t(listView.searchFor)}
        title={page.t(requestList.searchHint)}
      />
      <button type="submit" class="ds-button" data-variant="secondary">
        {page.t(listView.find)}
      </button>
    </form>
  </search>
);
