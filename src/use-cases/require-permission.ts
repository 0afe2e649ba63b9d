import { hasPermission, type Permission } from '../domain/access/permissions.ts';
import type { UseCaseContext } from './context.ts';
import { forbidden } from './errors.ts';

/** Throws `forbidden` unless the actor's role holds the permission. Jobs and the command line hold all. */
export function requirePermission(ctx: Pick<UseCaseContext, 'actor'>, permission: Permission): void {
  if (ctx.actor.type === 'system') return;
  if (!hasPermission(ctx.actor.role, permission)) throw forbidden();
}
