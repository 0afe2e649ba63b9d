import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import { fill, type Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden, invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { mostViews, type SavedView } from '../ports/saved-views.ts';
import { requirePermission } from '../require-permission.ts';

const tooMany: Text = {
  en: 'You have {most} views already. Delete one that you no longer need.',
  ru: 'У вас уже {most} подборок. Удалите ту, что больше не нужна.',
  kk: 'Сізде {most} іріктеме бар. Қажет емес біреуін жойыңыз.',
};

const NewView = z.strictObject({
  name: cleanText(60).min(1),
  /** Only what an address has after its `?`, so that a view leads nowhere but to the list. */
  query: z
    .string()
    .max(2_000)
    .regex(/^[\w.*+%=&-]*$/),
});

/**
 * Keeps a view of the list for the person who asks, in place of their one of the same name. It is theirs alone and no part of
 * a case: nothing is appended to a log.
 */
export async function saveView(ctx: UseCaseContext, view: SavedView): Promise<void> {
  requirePermission(ctx, 'request:list');
  const { name, query } = parseInput(NewView, view);
  const { actor, stores, clock } = ctx;
  if (actor.type !== 'user') throw forbidden();
  const kept = await stores.views.list(actor.id);
  if (kept.length >= mostViews && !kept.some((one) => one.name === name)) {
    const message = fill(tooMany, { most: String(mostViews) });
    throw invalid({ code: 'too_many_views', severity: 'block', path: '/name', message });
  }
  await stores.views.keep({ userId: actor.id, name, query, createdAt: clock.now() });
}
