import type { StateMachine } from '../../../domain/requests/state-machine.ts';
import { flows } from '../../../i18n/messages/flows.ts';
import type { PageContext } from '../page-context.ts';
import { type FlowArrow, type FlowBox, flowLayout, lineHeight } from './flow-layout.ts';

/** Where a request stands in its course. */
export interface Standing {
  /** Statuses in the order they were reached; the last is the present one. */
  readonly taken: readonly string[];
  readonly ahead: ReadonlySet<string>;
}

interface FlowPictureProps {
  readonly page: PageContext;
  readonly machine: StateMachine;
  readonly standing?: Standing | undefined;
}

type Mark = 'passed' | 'here' | 'ahead' | 'none';

function markOf(code: string, standing: Standing | undefined): Mark {
  if (standing?.taken.at(-1) === code) return 'here';
  if (standing?.taken.includes(code)) return 'passed';
  return standing?.ahead.has(code) ? 'ahead' : 'none';
}

const words = { passed: flows.passed, here: flows.here, ahead: flows.ahead } as const;
const signs = { passed: '✓', here: '●', ahead: '→' } as const;

function Box({ page, box, mark }: { page: PageContext; box: FlowBox; mark: Mark }) {
  const { x, y, width, height, lines } = box;
  const top = y + (mark === 'none' ? (height - lines.length * lineHeight) / 2 : 24) + 13;
  return (
    <g class={`k-flow__box k-flow__box--${mark}`}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {mark !== 'none' && (
        <text class="k-flow__mark" x={x + 8} y={y + 16}>
          {`${signs[mark]} ${page.t(words[mark])}`}
        </text>
      )}
      {lines.map((line, at) => (
        <text x={x + width / 2} y={top + at * lineHeight} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

const pathOf = ({ points }: FlowArrow): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** The head of an arrow, drawn by itself: a marker would need an id of its own on every page. */
function headOf({ points }: FlowArrow): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) return '';
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (turn: number) =>
    `${(end.x - 8 * Math.cos(angle + turn)).toFixed(1)},${(end.y - 8 * Math.sin(angle + turn)).toFixed(1)}`;
  return `${end.x.toFixed(1)},${end.y.toFixed(1)} ${corner(0.45)} ${corner(-0.45)}`;
}

const isTaken = ({ from, to }: FlowArrow, standing: Standing | undefined): boolean =>
  standing?.taken.some((code, at) => code === from && standing.taken[at + 1] === to) ?? false;

const Arrow = ({ arrow, taken }: { arrow: FlowArrow; taken: boolean }) => (
  <g class={taken ? 'k-flow__arrow k-flow__arrow--taken' : 'k-flow__arrow'}>
    <path d={pathOf(arrow)} />
    <polygon points={headOf(arrow)} />
  </g>
);

/** The course of such requests as a picture; what it says is also told in words beside it. */
export function FlowPicture({ page, machine, standing }: FlowPictureProps) {
  const { width, height, boxes, arrows } = flowLayout(machine, page.language);
  const label = page.t(flows.picture);
  return (
    <section class="k-flow" tabindex={0} aria-label={label}>
      <svg
        viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
        width={Math.ceil(width)}
        role="img"
        aria-label={label}
      >
        {arrows.map((arrow) => (
          <Arrow arrow={arrow} taken={isTaken(arrow, standing)} />
        ))}
        {boxes.map((box) => (
          <Box page={page} box={box} mark={markOf(box.code, standing)} />
        ))}
      </svg>
    </section>
  );
}
