import type { UseCaseContext } from '../context.ts';
import type { AccessEntry } from '../ports/audit.ts';

/** Notes who looked at what. It is written before the content leaves, so that no look goes unnoted. */
export async function recordAccess(
  ctx: UseCaseContext,
  access: Pick<AccessEntry, 'requestId' | 'what' | 'detail'>,
): Promise<void> {
  if (ctx.actor.type === 'system') return;
  await ctx.stores.audit.recordAccess({
    id: ctx.newId(),
    at: ctx.clock.now(),
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    ...access,
  });
}
