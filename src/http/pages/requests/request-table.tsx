import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import { Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { TurnLine } from './turn-line.tsx';

interface TableProps {
  readonly page: PageContext;
  readonly items: readonly RequestListItem[];
  readonly caption: string;
  readonly now: string;
}

const isClosed = (item: RequestListItem): boolean => statusIn(machineFor(item), item.status).terminal;

/** What a row says of time: the running limit, else the day the answer is needed. */
function Due({ page, item, now }: { page: PageContext; item: RequestListItem; now: string }) {
  if (item.nextDueAt) {
    const late = item.nextDueAt < now;
    return (
      <span class={late ? 'k-overdue' : undefined}>
        {late && `${page.t(requestList.overdue)}: `}
        <time datetime={item.nextDueAt}>{page.dateTime(item.nextDueAt)}</time>
      </span>
    );
  }
  if (isClosed(item)) return null;
  if (item.requiredBy) return <time datetime={item.requiredBy}>{page.date(item.requiredBy)}</time>;
  return <span class="k-muted">{page.t(requestList.noLimit)}</span>;
}

const Marks = ({ page, item }: { page: PageContext; item: RequestListItem }) => (
  <>
    {item.urgent && <Tag tone="danger">{page.t(requestList.urgent)}</Tag>}{' '}
    {item.confidential && <Tag tone="neutral">{page.t(requestList.confidential)}</Tag>}{' '}
    {item.controlledUntil && (
      <Tag tone="warning">{page.t(requestList.underControl, { date: page.date(item.controlledUntil) })}</Tag>
    )}
  </>
);

const Row = ({ page, item, now }: { page: PageContext; item: RequestListItem; now: string }) => (
  <tr>
    <th scope="row">
      <a class="ds-link k-nowrap" href={`/requests/${item.id}`}>
        {item.reference}
      </a>
      <br />
      <Marks page={page} item={item} />
    </th>
    <td data-label={page.t(site.kind)}>
      {page.t(kindNames[item.kind])}
      <br />
      <span class="k-muted k-small">{page.t(directionNames[item.direction])}</span>
    </td>
    <td data-label={page.t(site.state)}>{page.state(item.state)}</td>
    <td data-label={page.t(site.status)}>
      {page.t(item.statusName)}
      <br />
      <TurnLine page={page} request={item} />
    </td>
    <td data-label={page.t(requestList.due)}>
      <Due page={page} item={item} now={now} />
    </td>
  </tr>
);

export const RequestTable = ({ page, items, caption, now }: TableProps) => (
  <div class="k-table k-table--stack">
    <table class="ds-table" data-hover>
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{page.t(requestList.reference)}</th>
          <th scope="col">{page.t(site.kind)}</th>
          <th scope="col">{page.t(site.state)}</th>
          <th scope="col">
            {page.t(site.status)}, {page.t(requestList.nextStep).toLocaleLowerCase(page.language)}
          </th>
          <th scope="col">{page.t(requestList.due)}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row page={page} item={item} now={now} />
        ))}
      </tbody>
    </table>
  </div>
);
