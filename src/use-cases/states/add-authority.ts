import { z } from 'zod';
import { AuthorityEntry } from '../../domain/treaties/authority.ts';
import { ChangeReason } from '../../domain/treaties/change-input.ts';
import { checkState } from '../../domain/treaties/check-basis-question.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { type AuthorityWritten, writeAuthority } from './write-authority.ts';

const { address, channel, languages, verifiedOn, endedOn } = AuthorityEntry.shape;

/** What is left out is not known. */
export const AddAuthorityInput = z.strictObject({
  authority: z.strictObject({
    ...AuthorityEntry.shape,
    address: address.default(null),
    channel: channel.default(null),
    languages: languages.default([]),
    verifiedOn: verifiedOn.default(null),
    endedOn: endedOn.default(null),
  }),
  ...ChangeReason.shape,
});
export type AddAuthorityInput = {
  readonly authority: unknown;
  readonly source: unknown;
  readonly note?: unknown;
};

/** Enters an authority of another state that no treaty names. */
export async function addAuthority(
  ctx: UseCaseContext,
  state: string,
  input: AddAuthorityInput,
): Promise<AuthorityWritten> {
  requirePermission(ctx, 'registry:correct');
  const findings = checkState(state, ctx.homeState, '/state');
  if (findings.length > 0) throw invalid(...findings);
  const { authority: after, ...reason } = parseInput(AddAuthorityInput, input);
  const written = { id: ctx.newId(), state, sequence: 1 };
  const location = `/api/v1/states/${state}/authorities/${written.id}`;
  return writeAuthority(
    ctx,
    written,
    { before: null, after },
    { reason, answer: (body) => ({ status: 201, body, location }) },
  );
}
