import type { CoveredState } from '../../../domain/treaties/world-coverage.ts';
import { coverage } from '../../../i18n/messages/coverage.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';
import { VerdictTag } from '../treaties/basis-panel.tsx';
import { Title } from '../treaties/title.tsx';
import type { CoverageFilter } from './coverage-filter.ts';

interface TableProps {
  readonly page: PageContext;
  readonly states: readonly CoveredState[];
  readonly filter: CoverageFilter;
  readonly query: string;
}

const verdictOrder = ['treaty', 'treaty_unconfirmed', 'offence_specific', 'reciprocity'];

function sorted({ page, states, filter }: TableProps) {
  const collator = new Intl.Collator(page.language);
  const named = states
    .filter(({ verdict }) => filter.verdict === undefined || verdict === filter.verdict)
    .map((one) => ({ ...one, name: page.state(one.state) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  if (filter.sort === '-name') return named.reverse();
  if (filter.sort !== 'verdict') return named;
  return named.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict));
}

/** A column's head is a link that sorts by it, and says how it is sorted now. */
function SortedHead({
  page,
  filter,
  label,
  next,
  order,
}: Pick<TableProps, 'page' | 'filter'> & {
  label: string;
  next: string;
  order: 'ascending' | 'descending' | undefined;
}) {
  const set = Object.entries({ ...filter, sort: next }).filter(([, value]) => value !== undefined);
  return (
    <th scope="col" aria-sort={order}>
      <a
        class="ds-link"
        href={`?${new URLSearchParams(set as [string, string][])}#table`}
        title={page.t(site.sortBy)}
      >
        {label}
        {order && <span aria-hidden="true">{order === 'ascending' ? ' ▲' : ' ▼'}</span>}
      </a>
    </th>
  );
}

export function CoverageTable(props: TableProps) {
  const { page, filter, query } = props;
  const rows = sorted(props);
  if (rows.length === 0) return <p>{page.t(coverage.nothing)}</p>;
  const byName = filter.sort === 'verdict' ? undefined : filter.sort === '-name' ? 'descending' : 'ascending';
  return (
    <div class="k-table k-table--stack">
      <table class="ds-table">
        <caption>{page.t(coverage.tableCaption, { count: rows.length })}</caption>
        <thead>
          <tr>
            <SortedHead
              {...{ page, filter }}
              label={page.t(site.state)}
              next={byName === 'ascending' ? '-name' : 'name'}
              order={byName}
            />
            <SortedHead
              {...{ page, filter }}
              label={page.t(coverage.verdict)}
              next="verdict"
              order={filter.sort === 'verdict' ? 'ascending' : undefined}
            />
            <th scope="col">{page.t(coverage.best)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ state, name, verdict, best }) => (
            <tr>
              <th scope="row">
                <a class="ds-link" href={`/states/${state}${query}`}>
                  {name}
                </a>
              </th>
              <td data-label={page.t(coverage.verdict)}>
                <VerdictTag page={page} verdict={verdict} />
              </td>
              <td data-label={page.t(coverage.best)}>
                {best ? <Title page={page} titled={best} href={`/treaties/${best.treatyId}`} /> : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
