import { requestList } from '../../../i18n/messages/request-list.ts';
import type { RequestSort } from '../../../use-cases/ports/request-query.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';
import { listAddress } from './list-address.ts';
import { type Choosing, ChoosingCell, ChoosingHeading } from './list-assign.tsx';
import { type CellProps, columns, mayBeSorted } from './list-columns.tsx';
import { Marks } from './list-marks.tsx';
import type { ColumnCode } from './request-filter.ts';

interface TableProps extends Omit<CellProps, 'item'> {
  readonly items: readonly RequestListItem[];
  readonly shown: readonly ColumnCode[];
  readonly sort: RequestSort;
  readonly choosing: Choosing | undefined;
}

interface HeadingProps {
  readonly page: PageContext;
  readonly code: ColumnCode | 'reference';
  readonly name: string;
  readonly sort: RequestSort;
  readonly sorts?: readonly [RequestSort, RequestSort?] | undefined;
}

/** A heading is a link where the list can be put in the order of its column. */
function Heading({ page, code, name, sort, sorts }: HeadingProps) {
  const place = `k-col k-col--${code}`;
  if (!sorts) {
    return (
      <th scope="col" class={place}>
        {name}
      </th>
    );
  }
  const sorted = sorts.includes(sort);
  const next = sort === sorts[0] ? (sorts[1] ?? sorts[0]) : sorts[0];
  const direction = sort.startsWith('-') ? 'descending' : 'ascending';
  return (
    <th scope="col" class={place} aria-sort={sorted ? direction : undefined}>
      <a class="k-sort" href={listAddress(page, { sort: next })}>
        {name}
      </a>
    </th>
  );
}

interface RowProps extends CellProps, Pick<TableProps, 'shown' | 'choosing'> {}

const Row = ({ shown, choosing, ...props }: RowProps) => (
  <tr>
    {choosing && <ChoosingCell page={props.page} item={props.item} choosing={choosing} />}
    <th scope="row" class="k-col k-col--reference">
      <a class="ds-link" data-row href={`/requests/${props.item.id}`}>
        {props.item.reference}
      </a>
      <Marks page={props.page} item={props.item} />
    </th>
    {shown.map((code) => {
      const { name, cell: Cell, whole } = columns[code];
      return (
        <td data-label={props.page.t(name)} class={`k-col k-col--${code}`}>
          {whole ? (
            <div class="k-line" title={whole(props)}>
              <Cell {...props} />
            </div>
          ) : (
            <Cell {...props} />
          )}
        </td>
      );
    })}
  </tr>
);

export const ListTable = ({ items, shown, sort, choosing, ...props }: TableProps) => {
  const { page } = props;
  return (
    <div class="k-table k-list">
      <table class="ds-table" data-hover>
        <caption class="ds-sr-only">{page.t(requestList.caption)}</caption>
        <thead>
          <tr>
            {choosing && <ChoosingHeading page={page} />}
            <Heading
              {...{ page, sort }}
              code="reference"
              name={page.t(requestList.reference)}
              sorts={['reference']}
            />
            {shown.map((code) => {
              const { name, sorts } = columns[code];
              return (
                <Heading
                  {...{ page, sort, code }}
                  name={page.t(name)}
                  sorts={mayBeSorted(page) ? sorts : undefined}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row {...{ item, shown, choosing }} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
