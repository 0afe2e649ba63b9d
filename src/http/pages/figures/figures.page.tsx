import type { Context, Hono } from 'hono';
import { figures } from '../../../i18n/messages/figures.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { listControlled } from '../../../use-cases/figures/list-controlled.ts';
import { FigureListInput, listFigure } from '../../../use-cases/figures/list-figure.ts';
import { viewFigures } from '../../../use-cases/figures/view-figures.ts';
import { listProcesses } from '../../../use-cases/pipeline/list-processes.ts';
import { todayOf } from '../../../use-cases/treaties/asked-by.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { FigureListView } from './figure-list.view.tsx';
import { FiguresView, WrongPeriodView } from './figures.view.tsx';
import { FiguresFilter } from './figures-filter.ts';

async function showFigures(c: Context<AppEnv>, ctx: UseCaseContext, filter: FiguresFilter) {
  const page = pageOf(c);
  const { sort: _, ...asked } = filter;
  const [told, controlled, processes] = await Promise.all([
    viewFigures(ctx, asked),
    listControlled(ctx),
    page.may('pipeline:read') ? listProcesses(ctx) : undefined,
  ]);
  return renderPage(
    c,
    <FiguresView
      {...{ page, filter, told, controlled, processes }}
      timeZone={ctx.timeZone}
      today={todayOf(ctx)}
    />,
  );
}

/** What is wrong with the dates is told beside them, with the form as it was sent. */
async function showMistake(c: Context<AppEnv>, ctx: UseCaseContext, filter: FiguresFilter, error: unknown) {
  if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
  const page = pageOf(c);
  const labels: Readonly<Record<string, string>> = {
    '/from': page.t(figures.from),
    '/to': page.t(figures.to),
  };
  const errors = errorsOf(error.findings, page, (path) => labels[path]);
  return renderPage(c, <WrongPeriodView {...{ page, filter, errors }} today={todayOf(ctx)} />, 422);
}

export function mountFiguresPages(app: Hono<AppEnv>): void {
  app.get('/figures', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, FiguresFilter);
    return showFigures(c, ctx, filter).catch((error) => showMistake(c, ctx, filter, error));
  });

  app.get('/figures/requests', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, FigureListInput);
    const list = await listFigure(ctx, { ...filter, page: pageRequestOf(c) });
    return renderPage(c, <FigureListView page={pageOf(c)} list={list} state={filter.state} />);
  });
}
