import type { Reckoning } from '../../domain/deadlines/reckoning.ts';
import type { UseCaseContext } from '../context.ts';
import type { LoadedRequest } from './load-request.ts';

/** All that the time limits of a request follow from, at this moment. */
export async function reckoningOf(ctx: UseCaseContext, { file, state }: LoadedRequest): Promise<Reckoning> {
  return {
    content: file.content,
    actions: file.actions,
    state,
    registry: await ctx.registry.current(),
    now: ctx.clock.now(),
    timeZone: ctx.timeZone,
  };
}
