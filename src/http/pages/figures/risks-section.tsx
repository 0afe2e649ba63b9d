import { type RiskLine, risks } from '../../../domain/figures/risks.ts';
import { figures, riskNames } from '../../../i18n/messages/figures.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { Figure } from './figure-link.tsx';
import { PlaceName } from './place-name.tsx';
import { shortMoment } from './short-date.ts';

interface RisksProps {
  readonly page: PageContext;
  readonly told: Figures;
  readonly timeZone: string;
}
type LinesProps = RisksProps & { readonly lines: readonly RiskLine[] };

const earliest = (lines: readonly RiskLine[]): string | undefined =>
  lines.map(({ first }) => first).sort()[0];

const Places = ({ page, told, lines }: Omit<LinesProps, 'timeZone'>) => (
  <ul class="k-results">
    {lines.map(({ kind, direction, risk, count }) => (
      <li>
        <PlaceName {...{ page, kind, direction }} />:{' '}
        <Figure {...{ page, told, kind, direction, count }} figure={risk} />
      </li>
    ))}
  </ul>
);

function Row({ page, told, timeZone, lines, risk }: LinesProps & { risk: RiskLine['risk'] }) {
  const first = earliest(lines);
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <tr>
      <th scope="row">{page.t(riskNames[risk])}</th>
      <td class="k-number" data-label={page.t(figures.total)}>
        <strong>
          <Figure {...{ page, told }} figure={risk} count={total} />
        </strong>
      </td>
      <td data-label={page.t(figures.ofThem)}>
        {lines.length === 0 ? '–' : <Places {...{ page, told, lines }} />}
      </td>
      <td class="k-nowrap" data-label={page.t(figures.worst)}>
        {first ? <time datetime={first}>{shortMoment(page, first, timeZone)}</time> : '–'}
      </td>
    </tr>
  );
}

const Table = ({ page, told, timeZone, lines }: LinesProps) => (
  <div class="k-table k-table--stack">
    <table class="ds-table">
      <caption class="ds-sr-only">{page.t(figures.risks)}</caption>
      <thead>
        <tr>
          <th scope="col">{page.t(figures.risk)}</th>
          <th scope="col" class="k-number">
            {page.t(figures.total)}
          </th>
          <th scope="col">{page.t(figures.ofThem)}</th>
          <th scope="col">{page.t(figures.worst)}</th>
        </tr>
      </thead>
      <tbody>
        {risks.map((risk) => (
          <Row {...{ page, told, timeZone, risk }} lines={lines.filter((line) => line.risk === risk)} />
        ))}
      </tbody>
    </table>
  </div>
);

export const RisksSection = ({ page, told, timeZone }: RisksProps) => (
  <Section id="risks" title={page.t(figures.risks)}>
    {told.risks === null ? (
      <p>{page.t(figures.tooManyPast)}</p>
    ) : told.risks.length === 0 ? (
      <p class="k-muted">{page.t(figures.noRisk)}</p>
    ) : (
      <Table {...{ page, told, timeZone }} lines={told.risks} />
    )}
    <p class="k-small k-muted">{page.t(figures.risksMeasure)}</p>
  </Section>
);
