import type { Text } from '../../../domain/text.ts';
import { figures, riskNames, stretchNames } from '../../../i18n/messages/figures.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { CountedItem } from '../../../use-cases/figures/counted-item.ts';
import type { FigureList, FigureName } from '../../../use-cases/figures/list-figure.ts';
import { PageHeading } from '../components/display.tsx';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { toldInWords } from './figures.view.tsx';
import { figuresHref } from './figures-filter.ts';
import { PlaceName } from './place-name.tsx';
import { ReferenceCell } from './reference-cell.tsx';

interface ListProps {
  readonly page: PageContext;
  readonly list: FigureList;
  readonly state: string | undefined;
}

const names: Readonly<Record<FigureName, Text>> = {
  open_before: figures.openBefore,
  opened: figures.opened,
  closed: figures.closed,
  open_after: figures.openAfter,
  ...riskNames,
  ...stretchNames,
};

type Dated = 'createdAt' | 'closedAt' | 'nextDueAt' | 'silentSince' | 'custodyDueAt';
type Column = readonly [Dated | 'sentAt' | 'acknowledgedAt' | 'resultAt', Text];

/** The dates by which a request is behind the figure. */
function columnsOf(figure: FigureName): readonly Column[] {
  if (figure === 'late') return [['nextDueAt', requestList.due]];
  if (figure.startsWith('silent')) return [['silentSince', figures.silentOn]];
  if (figure.startsWith('custody')) return [['custodyDueAt', figures.custodyOn]];
  if (figure in stretchNames)
    return [
      ['sentAt', figures.sentOn],
      ['acknowledgedAt', figures.acknowledgedOn],
      ['resultAt', figures.resultOn],
    ];
  return [
    ['createdAt', figures.openedOn],
    ['closedAt', figures.closedOn],
  ];
}

const Row = ({
  page,
  item,
  columns,
}: {
  page: PageContext;
  item: CountedItem;
  columns: readonly Column[];
}) => (
  <tr>
    <ReferenceCell item={item} />
    <td data-label={page.t(site.kind)}>
      <PlaceName page={page} kind={item.kind} direction={item.direction} />
    </td>
    <td data-label={page.t(site.state)}>{page.state(item.state)}</td>
    <td data-label={page.t(figures.statusNow)}>{page.t(item.statusName)}</td>
    {columns.map(([column, name]) => {
      const at = item[column];
      return <td data-label={page.t(name)}>{at ? <time datetime={at}>{page.dateTime(at)}</time> : '–'}</td>;
    })}
  </tr>
);

export function FigureListView({ page, list, state }: ListProps) {
  const { figure, period, asOf } = list;
  const columns = columnsOf(figure);
  const title = page.t(figures.listTitle, { figure: page.t(names[figure]) });
  return (
    <Layout page={page} title={title}>
      <PageHeading title={title} lead={page.t(figures.listLead)}>
        <p>
          <strong>{toldInWords(page, { ...period, asOf, state: state ?? null })}</strong>
        </p>
        <a class="ds-link" href={figuresHref({ ...period, state })}>
          {page.t(figures.back)}
        </a>
      </PageHeading>
      <Total page={page} list={list} />
      {list.items.length === 0 ? (
        <p>{page.t(figures.nothingListed)}</p>
      ) : (
        <div class="k-table k-table--stack">
          <table class="ds-table" data-hover>
            <caption class="ds-sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{page.t(requestList.reference)}</th>
                <th scope="col">{page.t(site.kind)}</th>
                <th scope="col">{page.t(site.state)}</th>
                <th scope="col">{page.t(figures.statusNow)}</th>
                {columns.map(([, name]) => (
                  <th scope="col">{page.t(name)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((item) => (
                <Row {...{ page, item, columns }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} list={list} />
    </Layout>
  );
}
