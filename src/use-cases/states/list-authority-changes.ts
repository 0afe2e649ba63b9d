import { checkState } from '../../domain/treaties/check-basis-question.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import type { AuthorityChangeRow } from '../ports/authorities.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { requirePermission } from '../require-permission.ts';

/** What officers changed among the authorities of a state, newest first. */
export async function listAuthorityChanges(
  ctx: UseCaseContext,
  state: string,
  page: PageRequest,
): Promise<Page<AuthorityChangeRow>> {
  requirePermission(ctx, 'registry:history');
  const findings = checkState(state, ctx.homeState, '/state');
  if (findings.length > 0) throw invalid(...findings);
  return ctx.stores.authorities.listChanges(state, page);
}
