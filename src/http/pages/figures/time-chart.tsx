import { figures } from '../../../i18n/messages/figures.ts';
import type { Figures } from '../../../use-cases/figures/view-figures.ts';
import type { PageContext } from '../page-context.ts';

type Parts = Figures['parts'];

const box = { width: 640, height: 300, left: 72, right: 8 };
const bars = { top: 14, bottom: 170 };
const line = { top: 206, bottom: 270 };

/** A round number not below the highest. */
export function roundAbove(highest: number): number {
  if (highest <= 5) return 5;
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= highest) ?? 10 * power;
}

const heightOf =
  ({ top, bottom }: typeof bars, full: number) =>
  (count: number) =>
    Math.round(bottom - ((bottom - top) * count) / full);

/** Months by their names as far as there is room; of longer parts the first of each year, by the year. */
function labelsOf(page: PageContext, parts: Parts): readonly string[] {
  const isMonthly = parts.every(({ from, to }) => from.slice(0, 7) === to.slice(0, 7));
  const every = Math.ceil(parts.length / 7);
  const months = new Intl.DateTimeFormat(page.language, { month: 'short', timeZone: 'UTC' });
  return parts.map(({ from }, index) => {
    if (isMonthly) return index % every === 0 ? months.format(new Date(`${from}T00:00:00Z`)) : '';
    return parts[index - 1]?.from.slice(0, 4) === from.slice(0, 4) ? '' : from.slice(0, 4);
  });
}

const Grid = ({ page, at, full }: { page: PageContext; at: (count: number) => number; full: number }) => (
  <>
    {[0, full / 2, full].map((count) => (
      <>
        <line x1={box.left} x2={box.width - box.right} y1={at(count)} y2={at(count)} class="k-chart__grid" />
        <text x={box.left - 6} y={at(count) + 4} text-anchor="end">
          {page.number(count)}
        </text>
      </>
    ))}
  </>
);

/** What came and went, part after part, and under it what stayed, on a scale of its own. */
export function TimeChart({ page, parts }: { page: PageContext; parts: Parts }) {
  const step = (box.width - box.left - box.right) / Math.max(parts.length, 1);
  const width = Math.min(step * 0.38, 26);
  const most = roundAbove(Math.max(...parts.flatMap(({ opened, closed }) => [opened, closed]), 1));
  const mostOpen = roundAbove(Math.max(...parts.map(({ openAfter }) => openAfter), 1));
  const flow = heightOf(bars, most);
  const stock = heightOf(line, mostOpen);
  const middle = (index: number) => Math.round(box.left + step * (index + 0.5));
  const labels = labelsOf(page, parts);
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={page.t(figures.timeChart)}
      class="k-chart"
    >
      <Grid page={page} at={flow} full={most} />
      <text x={box.left} y={line.top - 10}>
        {page.t(figures.remaining)}
      </text>
      <Grid page={page} at={stock} full={mostOpen} />
      {parts.map(({ opened, closed, openAfter }, index) => (
        <>
          <rect
            class="k-bar__opened"
            x={middle(index) - width}
            y={flow(opened)}
            width={width}
            height={bars.bottom - flow(opened)}
          />
          <rect
            class="k-bar__closed"
            x={middle(index)}
            y={flow(closed)}
            width={width}
            height={bars.bottom - flow(closed)}
          />
          <rect
            class="k-bar__open"
            x={middle(index) - width}
            y={stock(openAfter)}
            width={2 * width}
            height={line.bottom - stock(openAfter)}
          />
          <text x={middle(index)} y={box.height - 10} text-anchor="middle">
            {labels[index]}
          </text>
        </>
      ))}
    </svg>
  );
}
