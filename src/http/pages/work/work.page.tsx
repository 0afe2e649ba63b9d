import type { Context, Hono } from 'hono';
import type { Role } from '../../../domain/codes.ts';
import { figures as figureWords } from '../../../i18n/messages/figures.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { listAccess } from '../../../use-cases/audit/list-access.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { countRequests } from '../../../use-cases/requests/count-requests.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { sumAssets } from '../../../use-cases/requests/sum-assets.ts';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { type AppEnv, actorOf, contextOf } from '../../context.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { CaseWork, type WorkFigure } from './case-work.view.tsx';
import { openCount } from './counts-section.tsx';
import { AdminWork, AuditorWork, TreatyWork } from './offices-work.view.tsx';
import { controlledList, workLists } from './work-lists.ts';

const overdueOnly = (ctx: UseCaseContext) =>
  listRequests(ctx, { filter: { overdue: true, sort: 'nextDueAt' }, page: { limit: 1 } });

const overdueFigure = (
  page: PageContext,
  { total, totalIsExact }: Awaited<ReturnType<typeof listRequests>>,
): WorkFigure => ({
  href: '/requests?overdue=true&sort=nextDueAt',
  label: page.t(requestList.overdueList),
  count: total,
  exact: totalIsExact,
  alarming: true,
});

async function caseWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const foreign = page.actor?.role === 'liaison';
  const [{ lists, mine, overdue }, counts, assets, registry] = await Promise.all([
    workLists(ctx, page),
    page.may('counts:read') ? countRequests(ctx) : [],
    page.may('assets:count') ? sumAssets(ctx) : [],
    ctx.registry.current(),
  ]);
  const figures: readonly WorkFigure[] = [
    {
      href: '/requests?mine=true&sort=nextDueAt',
      label: page.t(foreign ? requestList.mineForeign : requestList.mine),
      count: mine.total,
      exact: mine.totalIsExact,
    },
    ...(overdue ? [overdueFigure(page, overdue)] : []),
    ...(foreign
      ? []
      : [
          {
            href: '/requests?open=true',
            label: page.t(requestList.inWork),
            count: openCount(counts),
            exact: true,
          },
        ]),
  ];
  return renderPage(
    c,
    <CaseWork {...{ page, figures, lists, counts, assets, registry }} now={ctx.clock.now()} />,
  );
}

/** A leader does nothing with a request: what they follow, and how much there is of everything. */
async function leaderWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const [list, overdue, counts, assets, registry] = await Promise.all([
    controlledList(ctx, page),
    overdueOnly(ctx),
    countRequests(ctx),
    sumAssets(ctx),
    ctx.registry.current(),
  ]);
  const figures: readonly WorkFigure[] = [
    { href: '/figures', label: page.t(figureWords.toFigures), count: openCount(counts), exact: true },
    overdueFigure(page, overdue),
  ];
  return renderPage(
    c,
    <CaseWork {...{ page, figures, lists: [list], counts, assets, registry }} now={ctx.clock.now()} />,
  );
}

async function adminWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const [held, failed] = await Promise.all([
    listDeliveries(ctx, { status: 'held' }, { limit: 1 }),
    listDeliveries(ctx, { status: 'failed' }, { limit: 1 }),
  ]);
  return renderPage(c, <AdminWork page={pageOf(c)} held={held.total} failed={failed.total} />);
}

const treatyWork = async (c: Context<AppEnv>): Promise<Response> =>
  renderPage(c, <TreatyWork page={pageOf(c)} summary={await registrySummary(contextOf(c))} />);

const auditorWork = async (c: Context<AppEnv>): Promise<Response> =>
  renderPage(c, <AuditorWork page={pageOf(c)} list={await listAccess(contextOf(c), {}, { limit: 20 })} />);

/** The first page differs by what the role is there for; everyone not named works on cases. */
const workOf: Partial<Record<Role, (c: Context<AppEnv>) => Promise<Response>>> = {
  admin: adminWork,
  treaty_officer: treatyWork,
  auditor: auditorWork,
  leadership: leaderWork,
};

export function mountWork(app: Hono<AppEnv>): void {
  app.get('/', (c) => {
    const actor = actorOf(c);
    const show = actor.type === 'user' ? workOf[actor.role] : undefined;
    return (show ?? caseWork)(c);
  });
}
