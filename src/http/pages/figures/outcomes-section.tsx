import { figures } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { Figures, Outcome } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { statusName } from '../requests/status-names.ts';
import { Figure } from './figure-link.tsx';
import { PlaceName } from './place-name.tsx';

interface OutcomesProps {
  readonly page: PageContext;
  readonly told: Figures;
}

const Results = ({ page, told, outcomes }: OutcomesProps & { outcomes: readonly Outcome[] }) => (
  <ul class="k-results">
    {outcomes.map(({ kind, direction, status, count }) => (
      <li>
        {page.t(statusName(kind, direction, status))}:{' '}
        <Figure {...{ page, told, kind, direction, status, count }} figure="closed" />
      </li>
    ))}
  </ul>
);

/** Each kind and direction has results of its own, the most frequent first. */
export const OutcomesSection = ({ page, told }: OutcomesProps) => (
  <Section id="outcomes" title={page.t(figures.outcomes)}>
    {told.outcomes.length === 0 ? (
      <p class="k-muted">{page.t(figures.noneClosed)}</p>
    ) : (
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(figures.outcomes)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(site.kind)}</th>
              <th scope="col">{page.t(figures.outcome)}</th>
            </tr>
          </thead>
          <tbody>
            {told.byKind
              .filter(({ closed }) => closed > 0)
              .map(({ kind, direction }) => (
                <tr>
                  <th scope="row">
                    <PlaceName {...{ page, kind, direction }} />
                  </th>
                  <td>
                    <Results
                      {...{ page, told }}
                      outcomes={told.outcomes.filter(
                        (line) => line.kind === kind && line.direction === direction,
                      )}
                    />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    )}
  </Section>
);
