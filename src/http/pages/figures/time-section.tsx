import { figures } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { BalanceCells, BalanceHeads } from './balance-section.tsx';
import { Key } from './key.tsx';
import { periodInWords } from './period-words.ts';
import { TimeChart } from './time-chart.tsx';

export const TimeSection = ({ page, told }: { page: PageContext; told: Figures }) => (
  <Section id="time" title={page.t(figures.byTime)}>
    <Key page={page} of={['opened', 'closed', 'open']} />
    <TimeChart page={page} parts={told.parts} />
    <details class="k-step">
      <summary>{page.t(site.asTable)}</summary>
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(figures.byTime)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(figures.part)}</th>
              <BalanceHeads page={page} />
            </tr>
          </thead>
          <tbody>
            {told.parts.map(({ from, to, ...balance }) => (
              <tr>
                <th scope="row">{periodInWords(page, { from, to })}</th>
                <BalanceCells {...{ page, balance }} told={{ from, to, state: told.state, isToday: false }} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </Section>
);
