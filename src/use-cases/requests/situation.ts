import { dateIn } from '../../domain/plain-date.ts';
import type { RequestCase } from '../../domain/requests/request-case.ts';
import type { Situation } from '../../domain/requests/situation.ts';
import type { UseCaseContext } from '../context.ts';

/** The request with the treaties and the date of this moment. */
export async function situationOf(ctx: UseCaseContext, file: RequestCase): Promise<Situation> {
  const now = ctx.clock.now();
  return {
    file,
    registry: await ctx.registry.current(),
    homeState: ctx.homeState,
    today: dateIn(now, ctx.timeZone),
    now,
  };
}
