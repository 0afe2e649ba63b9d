import type { Context, Hono } from 'hono';
import type { Role } from '../../../domain/codes.ts';
import { dateIn } from '../../../domain/plain-date.ts';
import { lastSealedDay } from '../../../use-cases/audit/last-sealed-day.ts';
import { listAccess } from '../../../use-cases/audit/list-access.ts';
import { listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { listProcesses } from '../../../use-cases/pipeline/list-processes.ts';
import { countRequests } from '../../../use-cases/requests/count-requests.ts';
import { sumAssets } from '../../../use-cases/requests/sum-assets.ts';
import { listUnconfirmed } from '../../../use-cases/treaties/list-unconfirmed.ts';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { countInvited } from '../../../use-cases/users/count-invited.ts';
import { type AppEnv, actorOf, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { CaseWork } from './case-work.view.tsx';
import { dayOfWork } from './day-of-work.ts';
import { AdminWork, AuditorWork } from './offices-work.view.tsx';
import { TreatyWork } from './treaty-work.view.tsx';

/** Whose whole day is in the rows: figures would only stand in the way. */
const withoutFigures: readonly (Role | undefined)[] = ['signatory', 'chancery', 'liaison'];

async function caseWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const page = pageOf(c);
  const counting = !withoutFigures.includes(page.actor?.role);
  const [day, counts, assets, registry] = await Promise.all([
    dayOfWork(ctx, page),
    counting && page.may('counts:read') ? countRequests(ctx) : [],
    counting && page.may('assets:count') ? sumAssets(ctx) : [],
    ctx.registry.current(),
  ]);
  return renderPage(c, <CaseWork {...{ page, day, counts, assets, registry }} now={ctx.clock.now()} />);
}

async function adminWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const [held, failed, invited] = await Promise.all([
    listDeliveries(ctx, { status: 'held' }, { limit: 1 }),
    listDeliveries(ctx, { status: 'failed' }, { limit: 1 }),
    countInvited(ctx),
  ]);
  return renderPage(c, <AdminWork page={pageOf(c)} {...{ held, failed, invited }} />);
}

async function treatyWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const [summary, unconfirmed, processes] = await Promise.all([
    registrySummary(ctx),
    listUnconfirmed(ctx),
    listProcesses(ctx),
  ]);
  const today = dateIn(ctx.clock.now(), ctx.timeZone);
  return renderPage(c, <TreatyWork page={pageOf(c)} {...{ summary, unconfirmed, processes, today }} />);
}

async function auditorWork(c: Context<AppEnv>): Promise<Response> {
  const ctx = contextOf(c);
  const [{ items }, sealedDay] = await Promise.all([listAccess(ctx, {}, { limit: 7 }), lastSealedDay(ctx)]);
  return renderPage(c, <AuditorWork page={pageOf(c)} entries={items} {...{ sealedDay }} />);
}

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
