import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import { Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { DueCell, type DueProps } from './due-cell.tsx';
import { TurnLine } from './turn-line.tsx';

interface TableProps extends Omit<DueProps, 'item'> {
  readonly items: readonly RequestListItem[];
  readonly caption: string;
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

const Row = ({ page, item, ...due }: DueProps) => (
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
      <DueCell page={page} item={item} {...due} />
    </td>
  </tr>
);

export const RequestTable = ({ page, items, caption, ...due }: TableProps) => (
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
          <Row page={page} item={item} {...due} />
        ))}
      </tbody>
    </table>
  </div>
);
