import { z } from 'zod';
import { directions, kinds } from '../../domain/codes.ts';
import { risks } from '../../domain/figures/risks.ts';
import { stretches } from '../../domain/figures/stretches.ts';
import { FiguresInput } from '../../use-cases/figures/figures-input.ts';
import { FigureListInput, figureNames, listFigure } from '../../use-cases/figures/list-figure.ts';
import { viewFigures } from '../../use-cases/figures/view-figures.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { listQuery, pageOfQuery, query } from './queries.ts';
import { Day, Id, Instant, pageOf, TextOut } from './schemas/basics.ts';

const path = '/api/v1/figures';
const tag = 'Figures';
const count = z.number().int();
const place = { kind: z.enum(kinds), direction: z.enum(directions) };
const balance = {
  openBefore: count.meta({ description: 'Open at the beginning of the period.' }),
  opened: count,
  closed: count,
  openAfter: count.meta({ description: 'Open at its end: openBefore + opened - closed.' }),
};

const FiguresOut = z
  .object({
    from: Day,
    to: Day,
    asOf: Day.meta({ description: 'The day of which the end tells: `to`, or today while the period lasts.' }),
    isToday: z.boolean(),
    state: z.string().nullable(),
    total: z.object(balance),
    byKind: z.array(z.object({ ...place, ...balance })),
    byState: z.array(z.object({ state: z.string(), ...balance })),
    outcomes: z.array(z.object({ ...place, status: z.string(), count })),
    parts: z.array(z.object({ from: Day, to: Day, ...balance })),
    risks: z
      .array(z.object({ ...place, risk: z.enum(risks), count, first: Instant }))
      .nullable()
      .meta({
        description: 'Null for a past day on which too many requests were open to read all their logs.',
      }),
    durations: z.array(
      z.object({
        ...place,
        stretch: z.enum(stretches),
        count,
        median: z.number().nullable().meta({ description: 'Days; null where there are fewer than three.' }),
        longest: z.number(),
      }),
    ),
  })
  .meta({ id: 'Figures' });

const CountedOut = z
  .object({
    id: Id.nullable().meta({ description: 'Null where the caller may not open it.' }),
    reference: z.string(),
    ...place,
    state: z.string(),
    status: z.string(),
    statusName: TextOut,
    createdAt: Instant,
    sentAt: Instant.nullable(),
    acknowledgedAt: Instant.nullable(),
    resultAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    silentSince: Instant.nullable(),
    nextDueAt: Instant.nullable(),
    custodyDueAt: Instant.nullable(),
  })
  .meta({ id: 'CountedRequest', description: 'A request behind a figure, without its contents.' });

const view = contract({
  method: 'get',
  path,
  tag,
  summary: 'What came, went and stayed in a period, as far as the caller may count it',
  description:
    'Without dates: this year so far. Days are those of the home time zone. Leadership counts all requests, everybody else those they may see.',
  request: { query: query(FiguresInput.shape) },
  answer: FiguresOut,
});

const list = contract({
  method: 'get',
  path: `${path}/requests`,
  tag,
  summary: 'The requests behind a figure',
  description: 'Risks and durations give the worst 200; the others are paged.',
  request: { query: listQuery(FigureListInput.shape) },
  answer: pageOf(CountedOut).extend({
    figure: z.enum(figureNames),
    period: z.object({ from: Day, to: Day }),
    asOf: Day,
  }),
});

export function mountFigures(api: Api): void {
  api.openapi(view.route, async (c) => view.reply(c, await viewFigures(contextOf(c), c.req.valid('query'))));
  api.openapi(list.route, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query');
    return list.reply(c, await listFigure(contextOf(c), { ...asked, page: pageOfQuery({ limit, cursor }) }));
  });
}
