import { dateIn } from '../../domain/plain-date.ts';
import type { RequestCase } from '../../domain/requests/request-case.ts';
import type { Situation } from '../../domain/requests/situation.ts';
import type { UseCaseContext } from '../context.ts';
import { relatedRequests } from './related-requests.ts';

/** The request with the treaties and the date of this moment. */
export async function situationOf(ctx: UseCaseContext, file: RequestCase): Promise<Situation> {
  const now = ctx.clock.now();
  const related =
    file.content.kind === 'extradition' ? await relatedRequests(ctx, file.content.relatedTo) : [];
  return {
    file,
    registry: await ctx.registry.current(),
    homeState: ctx.homeState,
    today: dateIn(now, ctx.timeZone),
    now,
    timeZone: ctx.timeZone,
    ...(related.length > 0 ? { related } : {}),
  };
}
