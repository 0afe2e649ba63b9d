import type { Finding } from '../../src/domain/finding.ts';
import { isBlocking } from '../../src/domain/finding.ts';
import { machineFor } from '../../src/domain/requests/step.ts';
import type { UseCaseContext } from '../../src/use-cases/context.ts';
import { listAvailableActions } from '../../src/use-cases/requests/list-available-actions.ts';
import { listDeadlines } from '../../src/use-cases/requests/list-deadlines.ts';
import { listFindings } from '../../src/use-cases/requests/list-findings.ts';
import type { InternalView } from '../../src/use-cases/requests/request-view.ts';
import { viewRequest } from '../../src/use-cases/requests/view-request.ts';
import { type Answer, type Somebody, somebody } from './case-file.ts';
import { localOf } from './home-time.ts';

/** What the register says of a request now, of the things a case asks for. */
export async function askCase(
  asked: Answer,
  id: string,
  as: (who: Somebody) => Promise<UseCaseContext>,
): Promise<Answer> {
  const ctx = await as({ role: 'central_head' });
  const view = await wholeView(ctx, id);
  const findings = asked.findings || asked.blocking ? await listFindings(ctx, id) : [];
  const tracks = Object.keys(asked.tracks ?? {}).map((track) => [track, view.tracks[track] ?? 'not known']);
  return {
    on: asked.on,
    status: view.status,
    ...(asked.verdict && { verdict: view.basis.assessment.verdict }),
    ...(asked.basis !== undefined && { basis: view.basis.assessment.bases[0]?.treatyId ?? null }),
    ...(asked.centralAuthority && { centralAuthority: view.centralAuthority.code }),
    ...(asked.clocks && { clocks: await clocksOf(ctx, id) }),
    ...(asked.findings && { findings: findings.map(told).sort() }),
    ...(asked.blocking && {
      blocking: [...new Set(findings.filter(isBlocking).map(({ path }) => path))].sort(),
    }),
    ...(asked.may && { may: await allowed(Object.keys(asked.may), id, as) }),
    ...(asked.tracks && { tracks: Object.fromEntries(tracks) }),
    ...(asked.property && {
      property: view.assetTotals.map(({ stage, amount, currency }) => `${stage} ${amount} ${currency}`),
    }),
    ...(asked.seenByOtherState !== undefined && { seenByOtherState: view.visibleToState }),
  };
}

export const told = ({ severity, code, path, citation }: Finding): string =>
  [severity, code, path, ...(citation ? [`(${citation})`] : [])].join(' ');

async function wholeView(ctx: UseCaseContext, id: string): Promise<InternalView> {
  const view = await viewRequest(ctx, id);
  if (view.view !== 'internal') throw new Error('The department sees the whole request');
  return view;
}

async function clocksOf(ctx: UseCaseContext, id: string): Promise<string[]> {
  const clocks = await listDeadlines(ctx, id);
  return clocks
    .map(({ id: clock, dueAt, state }) => `${clock.replace(/:.*/, '')} ${localOf(dueAt)} ${state}`)
    .sort();
}

async function allowed(
  people: readonly string[],
  id: string,
  as: (who: Somebody) => Promise<UseCaseContext>,
): Promise<Record<string, string[]>> {
  const steps: Record<string, string[]> = {};
  for (const who of people) steps[who] = await stepsOf(await as(somebody(who)), id);
  return steps;
}

async function stepsOf(ctx: UseCaseContext, id: string): Promise<string[]> {
  const actions = await listAvailableActions(ctx, id);
  const { status, kind, direction } = await viewRequest(ctx, id);
  const moves = new Set(
    machineFor({ kind, direction })
      .transitions.filter(({ from }) => from.includes(status))
      .map(({ action }) => action),
  );
  return actions
    .filter(({ action, blockedBy }) => moves.has(action) && blockedBy.length === 0)
    .map(({ action }) => action)
    .sort();
}
