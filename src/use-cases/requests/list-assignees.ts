import type { Role } from '../../domain/codes.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { loadRequest } from './load-request.ts';

export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
}

/** Whom a request may be given to: the Department's executors, and the prosecutors of the office that executes or filed it. */
export async function listAssignees(ctx: UseCaseContext, id: string): Promise<readonly Assignee[]> {
  requirePermission(ctx, 'request:act');
  const { file } = await loadRequest(ctx, id);
  if (ctx.actor.type !== 'user' || !['central', 'central_head'].includes(ctx.actor.role)) return [];
  const { row } = file;
  const [department, office] = await Promise.all([
    ctx.stores.users.listByRoles(['central', 'central_head'], {}),
    ctx.stores.users.listByRoles(['prosecutor'], { office: row.executingOfficeCode ?? row.officeCode }),
  ]);
  return [...department, ...office].map(({ id: userId, name, role, office: code }) => ({
    id: userId,
    name,
    role,
    office: code,
  }));
}
