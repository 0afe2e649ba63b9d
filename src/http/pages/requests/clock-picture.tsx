import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { PageContext } from '../page-context.ts';
import { type ClockBar, clockScale } from './clock-lines.ts';
import { deadlineStates } from './deadline-states.ts';

const width = 720;
const row = 40;
/** Room for the word of the present moment above the first limit. */
const top = 34;

function Bar({ page, bar, at }: { page: PageContext; bar: ClockBar; at: number }) {
  const { deadline, from, to } = bar;
  const y = top + at * row;
  const words = `${page.t(deadline.name)}: ${page.t(deadlineStates[deadline.state].name)}`;
  return (
    <g class={`k-clocks__bar k-clocks__bar--${deadline.state}`}>
      <text x="0" y={y + 13}>
        {words}
      </text>
      <rect
        x={(from * width).toFixed(1)}
        y={y + 19}
        width={Math.max(4, (to - from) * width).toFixed(1)}
        height="10"
        rx="2"
      />
    </g>
  );
}

/** The present moment: a point under its word, and a mark across each bar, so that no line runs through words. */
const nowMarks = (x: string, bars: number): string =>
  [`M${x} 18v8`, ...Array.from({ length: bars }, (_, at) => `M${x} ${top + at * row + 15}v18`)].join('');

/** The limits as bars on one scale; the list under it says the same in words. */
export function ClockPicture({
  page,
  deadlines,
  now,
}: {
  page: PageContext;
  deadlines: readonly Deadline[];
  now: string;
}) {
  const scale = clockScale(deadlines, now);
  if (!scale) return null;
  const height = top + scale.bars.length * row + 22;
  const present = (scale.now * width).toFixed(1);
  const anchor = scale.now > 0.85 ? 'end' : scale.now < 0.15 ? 'start' : 'middle';
  const told = (instant: number) => page.date(new Date(instant).toISOString().slice(0, 10));
  return (
    <svg
      class="k-clocks"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={page.t(requestGlance.timeLines)}
    >
      {scale.bars.map((bar, at) => (
        <Bar page={page} bar={bar} at={at} />
      ))}
      <path class="k-clocks__now" d={nowMarks(present, scale.bars.length)} />
      <text class="k-clocks__label" x={present} y="13" text-anchor={anchor}>
        {page.t(requestGlance.nowLine)}
      </text>
      <text class="k-clocks__label" x="0" y={height - 4}>
        {told(scale.start)}
      </text>
      <text class="k-clocks__label" x={width} y={height - 4} text-anchor="end">
        {told(scale.end)}
      </text>
    </svg>
  );
}
