import { canonicalJson } from '../../domain/requests/hash-chain.ts';
import { AuthorityEntry } from '../../domain/treaties/authority.ts';
import { ChangeReason } from '../../domain/treaties/change-input.ts';
import { nothingChanged } from '../../domain/treaties/check-change.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid, notFound, UseCaseError } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { listAuthorities } from './list-authorities.ts';
import { type AuthorityWritten, writeAuthority } from './write-authority.ts';

export const CorrectAuthorityInput = ChangeReason.extend({ change: AuthorityEntry.partial() });
export type CorrectAuthorityInput = {
  readonly change: unknown;
  readonly source: unknown;
  readonly note?: unknown;
  /** The sequences the caller may have seen; another one now is `precondition_failed`. */
  readonly expected?: readonly number[] | 'any';
};

/** Corrects an authority, or notes that somebody made sure of it; fields left out stay as they are. */
export async function correctAuthority(
  ctx: UseCaseContext,
  { state, id }: { readonly state: string; readonly id: string },
  { expected = 'any', ...input }: CorrectAuthorityInput,
): Promise<AuthorityWritten> {
  requirePermission(ctx, 'registry:correct');
  const { change, ...reason } = parseInput(CorrectAuthorityInput, input);
  const known = (await listAuthorities(ctx, state)).find((authority) => authority.id === id);
  if (!known) throw notFound();
  if (expected !== 'any' && !expected.includes(known.sequence)) throw new UseCaseError('precondition_failed');
  const before = entryOf(known);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given };
  if (canonicalJson(before) === canonicalJson(after)) throw invalid(nothingChanged());
  return writeAuthority(
    ctx,
    { id, state, sequence: known.sequence + 1 },
    { before, after },
    { reason, answer: (body) => ({ status: 200, body }) },
  );
}

const entryOf = (entry: AuthorityEntry): AuthorityEntry => {
  const { name, kinds, address, channel, languages, verifiedOn, endedOn } = entry;
  return { name, kinds, address, channel, languages, verifiedOn, endedOn };
};
