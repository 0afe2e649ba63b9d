import type { Treaty } from '../../domain/treaties/treaty.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';

/** A treaty as it stood when its hash was noted, be it now or before a correction or a newer edition of the registry. */
export async function getTreatyVersion(ctx: UseCaseContext, id: string, hash: string): Promise<Treaty> {
  requirePermission(ctx, 'registry:read');
  const now = (await ctx.registry.current()).byId.get(id);
  if (now && (await treatyHash(now)) === hash) return now;
  const version = await ctx.stores.treatyChanges.findVersion(hash);
  if (version?.id !== id) throw notFound();
  return version;
}
