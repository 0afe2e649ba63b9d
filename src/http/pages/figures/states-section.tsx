import { sumOf } from '../../../domain/figures/balance.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { BalanceCells, BalanceHeads, balanceColumns } from './balance-section.tsx';
import { figuresHref, type SortOfStates } from './figures-filter.ts';

interface StatesProps {
  readonly page: PageContext;
  readonly told: Figures;
  readonly sort: SortOfStates;
}
type Line = Figures['byState'][number];

const first = 10;

function sorted(page: PageContext, lines: readonly Line[], sort: SortOfStates): readonly Line[] {
  if (sort !== 'state') return lines.toSorted((a, b) => b[sort] - a[sort]);
  const { compare } = new Intl.Collator(page.language);
  return lines.toSorted((a, b) => compare(page.state(a.state), page.state(b.state)));
}

const Rows = ({ page, told, lines }: Omit<StatesProps, 'sort'> & { lines: readonly Line[] }) => (
  <>
    {lines.map(({ state, ...balance }) => (
      <tr>
        <th scope="row">
          <a class="ds-link" href={figuresHref({ from: told.from, to: told.to, state })}>
            {page.state(state)}
          </a>
        </th>
        <BalanceCells {...{ page, told, balance }} place={{ state }} />
      </tr>
    ))}
  </>
);

function SortedHead({ page, told, sort, by, name }: StatesProps & { by: SortOfStates; name: string }) {
  return (
    <th
      scope="col"
      class={by === 'state' ? undefined : 'k-number'}
      aria-sort={sort !== by ? undefined : by === 'state' ? 'ascending' : 'descending'}
    >
      <a
        class="ds-link"
        href={`${figuresHref({ from: told.from, to: told.to, state: told.state ?? undefined, sort: by })}#every-state`}
        title={page.t(site.sortBy)}
      >
        {name}
        {sort === by && <span aria-hidden="true">{by === 'state' ? ' ▲' : ' ▼'}</span>}
      </a>
    </th>
  );
}

const EachState = (props: StatesProps) => (
  <details class="k-step" id="every-state" open={props.sort !== 'openAfter'}>
    <summary>{props.page.t(figures.eachState)}</summary>
    <div class="k-table k-table--stack">
      <table class="ds-table">
        <caption class="ds-sr-only">{props.page.t(figures.eachState)}</caption>
        <thead>
          <tr>
            <SortedHead {...props} by="state" name={props.page.t(site.state)} />
            {balanceColumns.map(([column, , name]) => (
              <SortedHead {...props} by={column} name={props.page.t(name)} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows {...props} lines={sorted(props.page, props.told.byState, props.sort)} />
        </tbody>
      </table>
    </div>
  </details>
);

/** The States with most open requests; all of them below. */
export function StatesSection(props: StatesProps) {
  const { page, told } = props;
  const rest = told.byState.slice(first);
  return (
    <Section id="states" title={page.t(figures.states)}>
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(figures.states)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(site.state)}</th>
              <BalanceHeads page={page} />
            </tr>
          </thead>
          <tbody>
            <Rows {...props} lines={told.byState.slice(0, first)} />
            {rest.length > 0 && (
              <tr>
                <th scope="row">{page.t(figures.otherStates, { count: rest.length })}</th>
                {Object.values(balanceInOrder(rest)).map(([name, count]) => (
                  <td class="k-number" data-label={page.t(name)}>
                    {page.number(count)}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && <EachState {...props} />}
    </Section>
  );
}

const balanceInOrder = (lines: readonly Line[]) => {
  const sum = sumOf(lines);
  return balanceColumns.map(([column, , name]) => [name, sum[column]] as const);
};
