import type { Operation } from './operations.ts';
import { type Result, ratio } from './rounds.ts';

export interface Line {
  readonly operation: Pick<Operation, 'name' | 'budget'>;
  readonly connections: number;
  readonly result: Result;
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const verdict = (isMet: boolean) => (isMet ? 'met' : '**missed**');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const head = (names: readonly string[]) => [
  row(names),
  row(names.map((_, place) => (place === 0 ? '---' : '--:'))),
];

function seriesCells(result: Result, name: string): readonly string[] {
  const series = result.get(name);
  if (!series) return ['–', '–', '–'];
  const failed = series.failed > 0 ? ` (${series.failed} failed)` : '';
  const cpu = series.cpu === undefined ? '–' : number(series.cpu);
  return [`${number(series.perSecond)}${failed}`, `${number(series.p50)} / ${number(series.p99)}`, cpu];
}

/** Most that a register ten times as large may cost beside the smaller one. */
const mostGrowth = 1.5;

const growthCells = (growth: number | undefined) =>
  growth === undefined ? ['–', ''] : [`×${number(growth)}`, verdict(growth <= mostGrowth)];

/** What one question to the larger register costs, in questions to the smaller. */
export const growthOf = (result: Result): number | undefined => ratio(result, 'small', 'large');

/** Product beside floor. */
export function comparisonTable(lines: readonly Line[]): string {
  const names = [
    'operation',
    'conn.',
    'product/s',
    'p50 / p99 ms',
    'CPU µs',
    'floor/s',
    'p50 / p99 ms',
    'CPU µs',
    'ratio',
    'budget',
    '',
  ];
  const rows = lines.map(({ operation, connections, result }) => {
    const share = ratio(result, 'small', 'floor');
    const { budget } = operation;
    return row([
      operation.name,
      `${connections}`,
      ...seriesCells(result, 'small'),
      ...seriesCells(result, 'floor'),
      share === undefined ? '–' : number(share),
      budget === undefined ? '' : `≥ ${budget}`,
      budget === undefined || share === undefined ? '' : verdict(share >= budget),
    ]);
  });
  return [...head(names), ...rows].join('\n');
}

/** The larger register beside the smaller. */
export function growthTable(lines: readonly Line[]): string {
  const names = [
    'what',
    'conn.',
    '100,000: /s',
    'p50 / p99 ms',
    'CPU µs',
    '1,000,000: /s',
    'p50 / p99 ms',
    'CPU µs',
    'cost',
    '≤ ×1.5',
  ];
  const rows = lines.map(({ operation, connections, result }) =>
    row([
      operation.name,
      `${connections}`,
      ...seriesCells(result, 'small'),
      ...seriesCells(result, 'large'),
      ...growthCells(growthOf(result)),
    ]),
  );
  return [...head(names), ...rows].join('\n');
}

export const budgetLine = (what: string, value: string, isMet: boolean): string =>
  `${what}: ${value}, ${verdict(isMet)}`;
