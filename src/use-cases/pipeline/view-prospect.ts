import { hasPermission } from '../../domain/access/permissions.ts';
import { type Direction, directions, type Kind } from '../../domain/codes.ts';
import { type Helped, helpedBy } from '../../domain/pipeline/helped.ts';
import { plannedTreaty } from '../../domain/pipeline/planned-treaty.ts';
import { type Prospect, prospectOf } from '../../domain/pipeline/prospect.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { todayOf } from '../treaties/asked-by.ts';
import { loadProcess } from './load-process.ts';

export interface HelpedCount {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly open: number;
  readonly refused: number;
}

export interface ProcessProspect extends Prospect {
  /** Requests it would have given a basis to: figures for everybody who sees the treaty. */
  readonly helped: readonly HelpedCount[];
  /** The same by state, for those who may list requests. */
  readonly helpedByState?: readonly Helped[];
}

/** What a treaty under way would make possible, were it in force today. */
export async function viewProspect(ctx: UseCaseContext, id: string): Promise<ProcessProspect> {
  requirePermission(ctx, 'pipeline:read');
  const [{ state }, registry, standing] = await Promise.all([
    loadProcess(ctx, id),
    ctx.registry.current(),
    ctx.stores.requests.countsByState(),
  ]);
  const known = state.treatyId === null ? undefined : registry.byId.get(state.treatyId);
  const prospect = prospectOf(registry, known ?? plannedTreaty(id, state), {
    homeState: ctx.homeState,
    on: todayOf(ctx),
  });
  const helped = helpedBy(prospect, standing);
  return {
    ...prospect,
    helped: prospect.kinds.flatMap(({ kind }) =>
      directions.map((direction) => totalOf(helped, kind, direction)),
    ),
    ...(mayList(ctx) ? { helpedByState: helped } : {}),
  };
}

function totalOf(helped: readonly Helped[], kind: Kind, direction: Direction): HelpedCount {
  const those = helped.filter((one) => one.kind === kind && one.direction === direction);
  return {
    kind,
    direction,
    open: those.reduce((sum, { open }) => sum + open, 0),
    refused: those.reduce((sum, { refused }) => sum + refused, 0),
  };
}

const mayList = ({ actor }: UseCaseContext): boolean =>
  actor.type === 'system' || hasPermission(actor.role, 'request:list');
