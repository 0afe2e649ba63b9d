import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { forbidden, notFound, UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { editingOf } from './editing.ts';
import { scopeOf } from './request-scope.ts';

export interface Typing {
  readonly id: string;
  readonly section: string;
  readonly typed: readonly (readonly [name: string, value: string])[];
  /** The sequence that the typing began on. */
  readonly sequence: number;
}

/** Longer than the fields of a section together; anything above is no typing. */
const longest = 1_000_000;

/**
 * Keeps what a person is typing, so that nothing is lost when a session or a connection ends. It is their own until they save
 * the section: no action is appended, for the log tells what was done to a case and not how somebody came to write it.
 */
export async function keepTyping(ctx: UseCaseContext, typing: Typing): Promise<{ keptAt: string }> {
  requirePermission(ctx, 'request:act');
  const { id, section, typed, sequence } = typing;
  const row = z.uuid().safeParse(id).success
    ? await ctx.stores.requests.findRow(id, scopeOf(ctx.actor))
    : undefined;
  if (!row) throw notFound();
  if (ctx.actor.type !== 'user') throw forbidden();
  const { capacity, fields } = editingOf(ctx.actor, row);
  if (!capacity || fields.length === 0) throw forbidden();
  if (JSON.stringify(typed).length > longest) throw new UseCaseError('too_large');
  const keptAt = ctx.clock.now();
  await ctx.stores.typing.keep({
    requestId: id,
    userId: ctx.actor.id,
    section,
    typed,
    sequence,
    startedAt: keptAt,
    keptAt,
  });
  return { keptAt };
}
