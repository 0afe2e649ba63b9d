import { type Finding, isBlocking } from '../../domain/finding.ts';
import type { ChangeReason, TreatyProposal } from '../../domain/treaties/change-input.ts';
import {
  checkConfirmation,
  checkSource,
  checkStates,
  checkTreaty,
  nothingChanged,
} from '../../domain/treaties/check-change.ts';
import { type ProposedChange, proposeChange } from '../../domain/treaties/propose-change.ts';
import { isProvisionKey, provisionValue } from '../../domain/treaties/provision-fields.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid, notFound, UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import type { TreatyForChange } from '../ports/treaty-changes.ts';
import { todayOf } from './asked-by.ts';

export interface Weighed extends ProposedChange {
  readonly stored: TreatyForChange;
}

export interface Expected {
  /** The tags of the treaty the caller may have seen; another one now is `precondition_failed`. */
  readonly expected?: readonly string[] | 'any' | undefined;
}

/** What a proposal would make of the treaty as it stands now; refuses what cannot be right. */
export async function weighProposal(
  ctx: UseCaseContext,
  treatyId: string,
  { proposal, source, expected = 'any' }: { proposal: TreatyProposal } & ChangeReason & Expected,
): Promise<Weighed> {
  const stored = await ctx.stores.treatyChanges.find(treatyId);
  if (!stored) throw notFound();
  requireValue(proposal);
  const proposed = proposeChange(stored, proposal, { source, homeState: ctx.homeState });
  const tag = await treatyHash(proposed.before);
  if (expected !== 'any' && !expected.includes(tag)) throw new UseCaseError('precondition_failed');
  const findings: readonly Finding[] = [
    ...checkSource(source, todayOf(ctx)),
    ...(proposal.kind === 'force_confirmed'
      ? checkConfirmation(proposed.before, proposal, ctx.homeState)
      : []),
    ...(proposal.kind === 'corrected'
      ? checkStates(proposal.change.parties ?? [], undefined, '/change')
      : []),
    ...newlyWrong(ctx, proposed, proposal.kind === 'corrected' ? '/change' : ''),
    ...(Object.keys(proposed.fields.after).length === 0 ? [nothingChanged()] : []),
  ];
  if (findings.some(isBlocking)) throw invalid(...findings);
  return { ...proposed, stored };
}

/** What is wrong with an entry already is not held against whoever corrects something else in it. */
function newlyWrong(
  { homeState }: UseCaseContext,
  { before, after }: ProposedChange,
  under: string,
): readonly Finding[] {
  const known = new Set(checkTreaty(before, homeState, under).map(({ code, path }) => `${code} ${path}`));
  return checkTreaty(after, homeState, under).filter(({ code, path }) => !known.has(`${code} ${path}`));
}

function requireValue(proposal: TreatyProposal): void {
  if (proposal.kind !== 'provision_corrected' || !isProvisionKey(proposal.key)) return;
  parseInput(provisionValue(proposal.key), { value: proposal.value });
}
