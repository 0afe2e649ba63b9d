import { type Kind, kinds } from '../../../domain/codes.ts';
import type { Growth } from '../../../domain/treaties/growth.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { coverage } from '../../../i18n/messages/coverage.ts';
import { site } from '../../../i18n/messages/site.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

interface GrowthProps {
  readonly page: PageContext;
  readonly growth: Growth;
}

const box = { width: 800, height: 320, left: 40, right: 24, top: 16, bottom: 32 };
const plot = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };

const scaleOf = (years: Growth['years']) => {
  const highest = Math.max(...years.flatMap(({ inForce }) => kinds.map((kind) => inForce[kind])), 1);
  const top = Math.ceil(highest / 10) * 10;
  return {
    top,
    x: (index: number) => Math.round(box.left + (plot.width * index) / Math.max(years.length - 1, 1)),
    y: (count: number) => Math.round(box.top + plot.height * (1 - count / top)),
  };
};

/** A step a year: a treaty counts from the year in which it came into force. */
const lineOf = (years: Growth['years'], kind: Kind, { x, y }: ReturnType<typeof scaleOf>): string =>
  years
    .map(({ inForce }, index) =>
      index === 0 ? `M${x(0)} ${y(inForce[kind])}` : `H${x(index)}V${y(inForce[kind])}`,
    )
    .join('');

function Chart({ page, growth: { years } }: GrowthProps) {
  const scale = scaleOf(years);
  const ticks = Array.from({ length: scale.top / 10 + 1 }, (_, index) => index * 10);
  const label = page.t(coverage.growthChart, {
    from: String(years[0]?.year ?? ''),
    to: String(years.at(-1)?.year ?? ''),
  });
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label} class="k-chart">
      {ticks.map((tick) => (
        <>
          <line
            x1={box.left}
            x2={box.width - box.right}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
            class="k-chart__grid"
          />
          <text x={box.left - 8} y={scale.y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </>
      ))}
      {years.map(
        ({ year }, index) =>
          year % 5 === 0 && (
            <text x={scale.x(index)} y={box.height - 10} text-anchor="middle">
              {year}
            </text>
          ),
      )}
      {kinds.map((kind) => (
        <path d={lineOf(years, kind, scale)} class={`k-chart__line k-chart__line--${kind}`} />
      ))}
    </svg>
  );
}

const Key = ({ page }: { page: PageContext }) => (
  <ul class="k-legend">
    {kinds.map((kind) => (
      <li>
        <svg viewBox="0 0 48 12" class="k-chart k-chart__key" aria-hidden="true">
          <path d="M0 6H48" class={`k-chart__line k-chart__line--${kind}`} />
        </svg>
        {page.t(kindNames[kind])}
      </li>
    ))}
  </ul>
);

const Figures = ({ page, growth }: GrowthProps) => {
  const rows = [
    ...growth.years.toReversed().map(({ year, inForce }) => ({ name: String(year), figures: inForce })),
    { name: page.t(coverage.undated), figures: growth.undated },
    { name: page.t(coverage.unconfirmed), figures: growth.unconfirmed },
  ];
  return (
    <div class="k-table">
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{page.t(coverage.year)}</th>
            {kinds.map((kind) => (
              <th scope="col" class="k-number">
                {page.t(kindNames[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr>
              <th scope="row">{name}</th>
              {kinds.map((kind) => (
                <td class="k-number">{page.number(figures[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const GrowthSection = ({ page, growth }: GrowthProps) => (
  <Section id="growth" title={page.t(coverage.growth)}>
    <p>{page.t(coverage.growthLead)}</p>
    <ul class="ds-list k-block">
      {(['undated', 'unconfirmed'] as const).map((name) => (
        <li>
          {page.t(coverage[name])}:{' '}
          {kinds.map((kind) => `${page.t(kindNames[kind])} ${page.number(growth[name][kind])}`).join(', ')}
        </li>
      ))}
    </ul>
    <Key page={page} />
    <Chart page={page} growth={growth} />
    <details class="k-step">
      <summary>{page.t(site.asTable)}</summary>
      <Figures page={page} growth={growth} />
    </details>
  </Section>
);
