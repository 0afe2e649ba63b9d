import { administration } from '../../../i18n/messages/administration.ts';
import type { ListedAccess } from '../../../use-cases/ports/audit.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import { Instant, PageHeading } from '../components/display.tsx';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export const AccessTable = ({ page, entries }: { page: PageContext; entries: readonly ListedAccess[] }) => (
  <div class="k-table k-table--stack">
    <table class="ds-table">
      <caption>{page.t(administration.accessCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{page.t(administration.when)}</th>
          <th scope="col">{page.t(administration.who)}</th>
          <th scope="col">{page.t(administration.what)}</th>
          <th scope="col">{page.t(administration.requestColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <th scope="row">
              <Instant page={page} at={entry.at} />
            </th>
            <td data-label={page.t(administration.who)}>{entry.actorName}</td>
            <td data-label={page.t(administration.what)}>{page.t(administration[entry.what])}</td>
            <td data-label={page.t(administration.requestColumn)}>
              {entry.requestId && (
                <a class="ds-link k-nowrap" href={`/requests/${entry.requestId}`}>
                  {entry.reference ?? entry.requestId}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const AccessLogView = ({ page, list }: { page: PageContext; list: Page<ListedAccess> }) => (
  <Layout page={page} title={page.t(administration.accessTitle)}>
    <PageHeading title={page.t(administration.accessTitle)} lead={page.t(administration.accessLead)} />
    <Total page={page} list={list} />
    {list.items.length === 0 ? (
      <p>{page.t(administration.accessNothing)}</p>
    ) : (
      <AccessTable page={page} entries={list.items} />
    )}
    <Pagination page={page} list={list} />
  </Layout>
);
