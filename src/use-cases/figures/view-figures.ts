import {
  type Direction,
  directions,
  type Instant,
  type Kind,
  kinds,
  type PlainDate,
  type StateCode,
} from '../../domain/codes.ts';
import {
  type Balance,
  balancesOf,
  type Movements,
  type PlacedBalance,
  runOf,
  sumOf,
} from '../../domain/figures/balance.ts';
import { type Period, partsOf, spanOf, tellsOf } from '../../domain/figures/period.ts';
import { type RiskLine, riskLinesOf, riskRanges } from '../../domain/figures/risks.ts';
import type { Duration } from '../../domain/figures/stretches.ts';
import type { UseCaseContext } from '../context.ts';
import type { CountedWhere } from '../ports/figures.ts';
import { requirePermission } from '../require-permission.ts';
import { countScopeOf } from './count-scope.ts';
import { type FiguresInput, figuresAsked } from './figures-input.ts';
import { mostPastFiles, pastDangers } from './past-dangers.ts';

export interface Outcome {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly count: number;
}

export interface Figures extends Period {
  /** The day of which the end tells: the last one, or today while the period lasts. */
  readonly asOf: PlainDate;
  readonly isToday: boolean;
  readonly state: StateCode | null;
  readonly total: Balance;
  readonly byKind: readonly (Balance & { readonly kind: Kind; readonly direction: Direction })[];
  /** The most open ones first. */
  readonly byState: readonly (Balance & { readonly state: StateCode })[];
  readonly outcomes: readonly Outcome[];
  readonly parts: readonly (Balance & Period)[];
  /** Null where too many requests were open on that past day to read all their logs. */
  readonly risks: readonly RiskLine[] | null;
  readonly durations: readonly Duration[];
}

const forEver: Instant = '9999-12-31T23:59:59.999Z';

/** What came, went and stayed in a period, what was late, silent or pressing at its end, and how long things took. */
export async function viewFigures(ctx: UseCaseContext, input: FiguresInput): Promise<Figures> {
  requirePermission(ctx, 'counts:read');
  const { period, state } = figuresAsked(ctx, input);
  const now = ctx.clock.now();
  const where: CountedWhere = { scope: countScopeOf(ctx.actor), state };
  const whole = spanOf(period, ctx.timeZone);
  const { at, on } = tellsOf(period, now, ctx.timeZone);
  // Of months that have not begun nothing is known.
  const parts = partsOf(period).filter(({ from }) => from <= on);
  const spans = parts.map((part) => spanOf(part, ctx.timeZone));
  const [movements, durations] = await Promise.all([
    ctx.stores.figures.movements(where, [...spans, { from: whole.before, before: forEver }]),
    ctx.stores.figures.durations(where, whole),
  ]);
  const balances = balancesOf(movements, whole);
  const total = sumOf(balances);
  const run = runOf(spans, movements, total.openBefore);
  return {
    ...period,
    asOf: on,
    isToday: at === now,
    state: state ?? null,
    total,
    byKind: kinds.flatMap((kind) =>
      directions.map((direction) => ({
        kind,
        direction,
        ...sumOf(balances.filter((line) => line.kind === kind && line.direction === direction)),
      })),
    ),
    byState: byStateOf(balances),
    outcomes: outcomesOf(movements, whole.before),
    parts: run.flatMap(({ from: _, ...balance }, index) => {
      const part = parts[index];
      return part ? [{ ...part, ...balance }] : [];
    }),
    risks: await risksAt(ctx, where, { at, now, open: total.openAfter }),
    durations,
  };
}

const byStateOf = (balances: readonly PlacedBalance[]) =>
  [...Map.groupBy(balances, ({ state }) => state)]
    .map(([state, lines]) => ({ state, ...sumOf(lines) }))
    .filter(({ openBefore, opened, closed, openAfter }) => openBefore + opened + closed + openAfter > 0)
    .sort((a, b) => b.openAfter - a.openAfter || b.opened - a.opened || (a.state < b.state ? -1 : 1));

function outcomesOf({ closed }: Movements, before: Instant): readonly Outcome[] {
  const within = closed.filter(({ at }) => at < before);
  const groups = Map.groupBy(within, ({ kind, direction, status }) => `${kind} ${direction} ${status}`);
  return [...groups.values()]
    .flatMap((lines) => {
      const [first] = lines;
      if (first === undefined) return [];
      const { kind, direction, status } = first;
      return [{ kind, direction, status, count: lines.reduce((sum, { count }) => sum + count, 0) }];
    })
    .sort((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1));
}

async function risksAt(
  ctx: UseCaseContext,
  where: CountedWhere,
  { at, now, open }: { at: Instant; now: Instant; open: number },
): Promise<readonly RiskLine[] | null> {
  if (at === now) return ctx.stores.figures.risks(where, riskRanges(now));
  if (open > mostPastFiles) return null;
  const rows = await pastDangers(ctx, where, at);
  return rows === undefined ? null : riskLinesOf(rows, at);
}
