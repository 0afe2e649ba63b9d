import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { countRequests } from '../../../use-cases/requests/count-requests.ts';
import type { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { RequestTable } from '../requests/request-table.tsx';
import { statusName } from '../requests/status-names.ts';

type List = Awaited<ReturnType<typeof listRequests>>;
type Counts = Awaited<ReturnType<typeof countRequests>>;

interface CaseWorkProps {
  readonly page: PageContext;
  /** Absent for the other state's officer, who sees no time limits of ours. */
  readonly urgent: List | undefined;
  readonly overdue: List | undefined;
  readonly recent: List;
  readonly counts: Counts;
  readonly now: string;
}

const leadOf = (page: PageContext): string | undefined =>
  page.actor?.role === 'liaison' && page.actor.state
    ? page.t(requestList.liaisonLead, { state: page.state(page.actor.state) })
    : undefined;

const Counted = ({ page, counts }: { page: PageContext; counts: Counts }) => (
  <Section id="counts" title={page.t(requestList.numbers)}>
    <div class="k-table">
      <table class="ds-table">
        <caption>{page.t(requestList.numbersNote)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(site.kind)}</th>
            <th scope="col">{page.t(site.status)}</th>
            <th scope="col" class="k-number">
              {page.t(requestList.title)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, direction, status, count }) => (
            <tr>
              <th scope="row">
                {page.t(kindNames[kind])}
                <span class="k-muted"> · {page.t(directionNames[direction])}</span>
              </th>
              <td>{page.t(statusName(kind, direction, status))}</td>
              <td class="k-number">
                <a class="ds-link" href={`/requests?kind=${kind}&direction=${direction}&status=${status}`}>
                  {page.number(count)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Section>
);

function Overdue({ page, overdue }: { page: PageContext; overdue: List | undefined }) {
  if (!overdue || overdue.total === 0) return null;
  return (
    <ul class="k-figures">
      <li>
        <a href="/requests?overdue=true&sort=nextDueAt">
          <strong class="k-overdue">{page.number(overdue.total)}</strong>
          <span>{page.t(requestList.overdueList)}</span>
        </a>
      </li>
    </ul>
  );
}

function Listed({
  page,
  id,
  title,
  list,
  now,
}: {
  page: PageContext;
  id: string;
  title: string;
  list: List;
  now: string;
}) {
  return (
    <Section id={id} title={title}>
      {list.items.length === 0 ? (
        <p class="k-muted">{page.t(requestList.nothingWaits)}</p>
      ) : (
        <RequestTable page={page} items={list.items} caption={title} now={now} />
      )}
    </Section>
  );
}

export function CaseWork({ page, urgent, overdue, recent, counts, now }: CaseWorkProps) {
  const leader = page.actor?.role === 'leadership';
  const first = page.t(leader ? requestList.controlled : requestList.urgentFirst);
  return (
    <Layout page={page} title={page.t(requestList.workTitle)}>
      <PageHeading title={page.t(requestList.workTitle)} lead={leadOf(page)}>
        {page.may('request:create') && (
          <p class="k-actions">
            <a class="ds-button" href="/requests/new">
              {page.t(requestList.newRequest)}
            </a>
          </p>
        )}
      </PageHeading>
      <Overdue page={page} overdue={overdue} />
      {urgent && <Listed page={page} id="urgent" title={first} list={urgent} now={now} />}
      {!leader && (
        <Listed page={page} id="recent" title={page.t(requestList.recent)} list={recent} now={now} />
      )}
      {counts.length > 0 && <Counted page={page} counts={counts} />}
    </Layout>
  );
}
