import type { Context, Hono } from 'hono';
import type { Role } from '../../../domain/codes.ts';
import { listAccess } from '../../../use-cases/audit/list-access.ts';
import { listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { countRequests } from '../../../use-cases/requests/count-requests.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { type AppEnv, actorOf, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { CaseWork } from './case-work.view.tsx';
import { AdminWork, AuditorWork, TreatyWork } from './offices-work.view.tsx';

const few = { limit: 10 };

async function caseWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const foreign = page.actor?.role === 'liaison';
  const [urgent, overdue, recent, counts] = await Promise.all([
    foreign ? undefined : listRequests(ctx, { filter: { open: true, sort: 'nextDueAt' }, page: few }),
    foreign
      ? undefined
      : listRequests(ctx, { filter: { overdue: true, sort: 'nextDueAt' }, page: { limit: 1 } }),
    listRequests(ctx, { filter: { open: foreign ? true : undefined, sort: '-updatedAt' }, page: few }),
    page.may('counts:read') ? countRequests(ctx) : [],
  ]);
  return renderPage(c, <CaseWork {...{ page, urgent, overdue, recent, counts }} now={ctx.clock.now()} />);
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
};

export function mountWork(app: Hono<AppEnv>): void {
  app.get('/', (c) => {
    const actor = actorOf(c);
    const show = actor.type === 'user' ? workOf[actor.role] : undefined;
    return (show ?? caseWork)(c);
  });
}
