import type { Balance } from '../../../domain/figures/balance.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { BalanceBar } from './balance-bar.tsx';
import { Figure, type FigurePlace, type Told } from './figure-link.tsx';
import { Key } from './key.tsx';
import { PlaceName } from './place-name.tsx';

export const balanceColumns = [
  ['openBefore', 'open_before', figures.openBefore],
  ['opened', 'opened', figures.opened],
  ['closed', 'closed', figures.closed],
  ['openAfter', 'open_after', figures.openAfter],
] as const;

interface CellsProps {
  readonly page: PageContext;
  readonly told: Told;
  readonly balance: Balance;
  readonly place?: Omit<FigurePlace, 'figure'>;
}

/** The four figures of a line, each opening its list. */
export const BalanceCells = ({ page, told, balance, place = {} }: CellsProps) => (
  <>
    {balanceColumns.map(([column, figure, name]) => (
      <td class="k-number" data-label={page.t(name)}>
        <Figure {...{ page, told, figure }} {...place} count={balance[column]} />
      </td>
    ))}
  </>
);

export const BalanceHeads = ({ page }: { page: PageContext }) => (
  <>
    {balanceColumns.map(([, , name]) => (
      <th scope="col" class="k-number">
        {page.t(name)}
      </th>
    ))}
  </>
);

export function BalanceSection({ page, told }: { page: PageContext; told: Figures }) {
  const full = Math.max(...told.byKind.map(({ openBefore, opened }) => openBefore + opened));
  return (
    <Section id="balance" title={page.t(figures.balance)}>
      <div class="k-table k-table--stack">
        <table class="ds-table k-sheet__balance">
          <caption>{page.t(figures.balanceNote)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(site.kind)}</th>
              <BalanceHeads page={page} />
              <th scope="col" class="k-sheet__bars">
                {page.t(figures.bar)}
              </th>
            </tr>
          </thead>
          <tbody>
            {told.byKind.map(({ kind, direction, ...balance }) => (
              <tr>
                <th scope="row">
                  <PlaceName {...{ page, kind, direction }} />
                </th>
                <BalanceCells {...{ page, told, balance }} place={{ kind, direction }} />
                <td class="k-sheet__bars">
                  <BalanceBar {...{ balance, full }} />
                </td>
              </tr>
            ))}
            <tr class="k-sheet__total">
              <th scope="row">{page.t(figures.total)}</th>
              <BalanceCells {...{ page, told }} balance={told.total} />
              <td class="k-sheet__bars" />
            </tr>
          </tbody>
        </table>
      </div>
      <Key page={page} of={['open', 'opened', 'closed']} />
      <p class="k-small k-muted k-sheet__screen">{page.t(figures.barNote)}</p>
    </Section>
  );
}
