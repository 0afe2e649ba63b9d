import { z } from 'zod';
import { directions, type Instant, kinds, type PlainDate } from '../../domain/codes.ts';
import { type Period, type Span, spanOf, tellsOf } from '../../domain/figures/period.ts';
import { atRisk, type Risk, riskRanges, risks } from '../../domain/figures/risks.ts';
import { marksOf, type Stretch, stretches } from '../../domain/figures/stretches.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import type { CountedWhere } from '../ports/figures.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { RequestFilter } from '../ports/request-query.ts';
import type { RequestRow } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { countScopeOf } from './count-scope.ts';
import { type CountedItem, countedItem } from './counted-item.ts';
import { FiguresInput, figuresAsked } from './figures-input.ts';
import { pastDangers } from './past-dangers.ts';

export const movements = ['open_before', 'opened', 'closed', 'open_after'] as const;
export const figureNames = [...movements, ...risks, ...stretches] as const;
export type FigureName = (typeof figureNames)[number];

export const FigureListInput = FiguresInput.extend({
  figure: z.enum(figureNames),
  kind: z.enum(kinds).optional(),
  direction: z.enum(directions).optional(),
  /** Of a closed request: how it ended. */
  status: z.string().max(60).optional(),
});
export type FigureListInput = z.input<typeof FigureListInput>;

export interface FigureList extends Page<CountedItem> {
  readonly figure: FigureName;
  readonly period: Period;
  readonly asOf: PlainDate;
}

/** Lists in the order of what makes them are not paged through: this many, the worst first, are enough to act on. */
const mostShown = 200;

interface Asked {
  readonly where: CountedWhere;
  readonly span: Span;
  readonly at: Instant;
  readonly now: Instant;
}

const isRisk = (figure: FigureName): figure is Risk => risks.some((risk) => risk === figure);
const isStretch = (figure: FigureName): figure is Stretch => figure in marksOf;

/** The requests behind a figure, for whoever may count them: references, places and dates. */
export async function listFigure(
  ctx: UseCaseContext,
  { page, ...input }: FigureListInput & { page: PageRequest },
): Promise<FigureList> {
  requirePermission(ctx, 'counts:read');
  const { figure, kind, direction, status, ...asked } = parseInput(FigureListInput, input);
  const { period, state } = figuresAsked(ctx, asked);
  const now = ctx.clock.now();
  const span = spanOf(period, ctx.timeZone);
  const { at, on } = tellsOf(period, now, ctx.timeZone);
  const where = { scope: countScopeOf(ctx.actor), state, kind, direction };
  const all: Asked = { where, span, at, now };
  const found = isRisk(figure)
    ? wholeList(await endangered(ctx, figure, all))
    : isStretch(figure)
      ? wholeList(await ctx.stores.figures.listMeasured(where, { stretch: figure, span }, mostShown + 1))
      : await moved(ctx, { ...all, figure, status, page });
  return { ...found, items: found.items.map(countedItem(ctx.actor)), figure, period, asOf: on };
}

const wholeList = (rows: readonly RequestRow[]): Page<RequestRow> => ({
  items: rows.slice(0, mostShown),
  nextCursor: null,
  total: Math.min(rows.length, mostShown),
  totalIsExact: rows.length <= mostShown,
});

async function endangered(ctx: UseCaseContext, risk: Risk, { where, at, now }: Asked) {
  const range = riskRanges(at).find((each) => each.risk === risk);
  if (range === undefined) return [];
  if (at === now) return ctx.stores.figures.listAtRisk(where, range, mostShown + 1);
  return atRisk((await pastDangers(ctx, where, at)) ?? [], range);
}

/** The moments between which a request is found in a list. */
const momentsOf = (figure: FigureName, { from, before }: Span): Partial<RequestFilter> => {
  switch (figure) {
    case 'open_before':
      return { openAt: from };
    case 'opened':
      return { createdFrom: from, createdBefore: before };
    case 'closed':
      return { closedFrom: from, closedBefore: before };
    default:
      return { openAt: before };
  }
};

function moved(
  ctx: UseCaseContext,
  {
    where,
    span,
    now,
    figure,
    status,
    page,
  }: Asked & {
    figure: FigureName;
    status: string | undefined;
    page: PageRequest;
  },
): Promise<Page<RequestRow>> {
  const { scope, ...narrowed } = where;
  const filter: RequestFilter = { ...narrowed, status, ...momentsOf(figure, span), sort: '-createdAt' };
  return ctx.stores.requests.list(filter, scope, page, now);
}
