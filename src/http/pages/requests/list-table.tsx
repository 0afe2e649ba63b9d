import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { RequestSort } from '../../../use-cases/ports/request-query.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';
import { listAddress } from './list-address.ts';
import { type CellProps, columns, mayBeSorted } from './list-columns.tsx';
import type { ColumnCode } from './request-filter.ts';

interface TableProps extends Omit<CellProps, 'item'> {
  readonly items: readonly RequestListItem[];
  readonly shown: readonly ColumnCode[];
  readonly sort: RequestSort;
}

interface HeadingProps {
  readonly page: PageContext;
  readonly name: string;
  readonly sort: RequestSort;
  readonly sorts?: readonly [RequestSort, RequestSort?] | undefined;
}

/** A heading is a link where the list can be put in the order of its column. */
function Heading({ page, name, sort, sorts }: HeadingProps) {
  if (!sorts) return <th scope="col">{name}</th>;
  const sorted = sorts.includes(sort);
  const next = sort === sorts[0] ? (sorts[1] ?? sorts[0]) : sorts[0];
  const direction = sort.startsWith('-') ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : undefined}>
      <a class="k-sort" href={listAddress(page, { sort: next })}>
        {name}
      </a>
    </th>
  );
}

const Marks = ({ page, item }: { page: PageContext; item: RequestListItem }) => (
  <>
    {item.urgent && <span class="k-mark k-mark--danger">{page.t(requestList.urgent)}</span>}
    {item.confidential && <span class="k-mark">{page.t(requestList.confidential)}</span>}
    {item.controlledUntil && <span class="k-mark">{page.t(listView.underControl)}</span>}
  </>
);

const Row = ({ shown, ...props }: CellProps & { shown: readonly ColumnCode[] }) => (
  <tr>
    <th scope="row" class="k-nowrap">
      <a class="ds-link" data-row href={`/requests/${props.item.id}`}>
        {props.item.reference}
      </a>
      <Marks page={props.page} item={props.item} />
    </th>
    {shown.map((code) => {
      const { name, cell: Cell, nowrap } = columns[code];
      return (
        <td data-label={props.page.t(name)} class={nowrap ? 'k-nowrap' : undefined}>
          <Cell {...props} />
        </td>
      );
    })}
  </tr>
);

export const ListTable = ({ items, shown, sort, ...props }: TableProps) => {
  const { page } = props;
  return (
    <div class="k-table k-table--stack k-list">
      <table class="ds-table" data-hover>
        <caption class="ds-sr-only">{page.t(requestList.caption)}</caption>
        <thead>
          <tr>
            <Heading {...{ page, sort }} name={page.t(requestList.reference)} sorts={['reference']} />
            {shown.map((code) => {
              const { name, sorts } = columns[code];
              return (
                <Heading
                  {...{ page, sort }}
                  name={page.t(name)}
                  sorts={mayBeSorted(page) ? sorts : undefined}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row item={item} shown={shown} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
