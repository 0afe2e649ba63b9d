import type { StateCode } from '../../domain/codes.ts';
import type { AuthorityEntry } from '../../domain/treaties/authority.ts';
import type { ChangeReason } from '../../domain/treaties/change-input.ts';
import { checkSource, checkVerified } from '../../domain/treaties/check-change.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { type Answer, keptAnswer } from '../kept-answer.ts';
import { actingPerson } from '../requests/append-action.ts';
import { todayOf } from '../treaties/asked-by.ts';

export interface AuthorityWritten {
  readonly id: string;
  readonly state: StateCode;
  /** Of the change, for If-Match. */
  readonly sequence: number;
}

/** Appends a change and sets the authority to what it says, in one commit. */
export async function writeAuthority(
  ctx: UseCaseContext,
  written: AuthorityWritten,
  { before, after }: { before: AuthorityEntry | null; after: AuthorityEntry },
  { reason, answer }: { reason: ChangeReason; answer: (written: AuthorityWritten) => Answer },
): Promise<AuthorityWritten> {
  const today = todayOf(ctx);
  const findings = [
    ...checkSource(reason.source, today),
    ...checkVerified(after, today, before === null ? '/authority' : '/change'),
  ];
  if (findings.length > 0) throw invalid(...findings);
  const { id, name, role } = actingPerson(ctx.actor);
  const change = {
    id: ctx.newId(),
    authorityId: written.id,
    state: written.state,
    sequence: written.sequence,
    actor: { id, name, role },
    at: ctx.clock.now(),
    before,
    after,
    source: reason.source,
    note: reason.note || null,
  };
  await ctx.stores.authorities.commit(change, keptAnswer(ctx, answer(written)).answer);
  return written;
}
