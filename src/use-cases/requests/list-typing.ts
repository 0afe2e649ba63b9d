import type { UseCaseContext } from '../context.ts';
import type { ListedTyping } from '../ports/typing.ts';
import { requirePermission } from '../require-permission.ts';
import { isForeign } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';

export interface TypingNow {
  /** What the reader has typed and not saved. */
  readonly mine: readonly ListedTyping[];
  /** Who else is typing, where and since when; what they type is theirs. */
  readonly others: readonly Pick<ListedTyping, 'userName' | 'section' | 'startedAt' | 'keptAt'>[];
}

export async function listTyping(ctx: UseCaseContext, id: string): Promise<TypingNow> {
  requirePermission(ctx, 'request:act');
  const { file } = await loadRequest(ctx, id);
  if (ctx.actor.type !== 'user' || isForeign(ctx.actor)) return { mine: [], others: [] };
  const { actor } = ctx;
  const all = await ctx.stores.typing.list(file.row.id);
  return {
    mine: all.filter(({ userId }) => userId === actor.id),
    others: all
      .filter(({ userId }) => userId !== actor.id)
      .map(({ userName, section, startedAt, keptAt }) => ({ userName, section, startedAt, keptAt })),
  };
}
