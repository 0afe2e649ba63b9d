import { capacitiesFor } from '../../domain/access/permissions.ts';
import { neutralActions } from '../../domain/requests/neutral-actions.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import type { Assignee } from './list-assignees.ts';

const assign = neutralActions.find(({ action }) => action === 'assign');

/** The Department's executors, for those who may give a request to one. */
export async function listExecutors(ctx: UseCaseContext): Promise<readonly Assignee[]> {
  requirePermission(ctx, 'request:act');
  const { actor } = ctx;
  if (actor.type !== 'user' || !capacitiesFor(actor.role, assign?.by ?? []).acts) return [];
  const people = await ctx.stores.users.listByRoles(['central', 'central_head'], {});
  return people.map(({ id, name, role, office }) => ({ id, name, role, office }));
}
