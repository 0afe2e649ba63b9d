import type { ChangeReason, TreatyChangeKind } from '../../domain/treaties/change-input.ts';
import type { ProposedChange } from '../../domain/treaties/propose-change.ts';
import { concernedBy, touchedBy } from '../../domain/treaties/standing.ts';
import type { Treaty } from '../../domain/treaties/treaty.ts';
import { treatyHash } from '../../domain/treaties/treaty-hash.ts';
import type { UseCaseContext } from '../context.ts';
import { type Answer, keptAnswer } from '../kept-answer.ts';
import type { TreatyChangeRow, TreatyChanges } from '../ports/treaty-changes.ts';
import { actingPerson } from '../requests/append-action.ts';
import { basisMessagesFor } from './basis-messages-for.ts';
import { registryWith } from './impact-of.ts';
import type { Weighed } from './weigh-proposal.ts';

/** The officers of so many requests are told in one commit. */
export const toldAtOnce = 50;

export interface TreatyChanged {
  readonly treatyId: string;
  /** Of the change, within the treaty. */
  readonly sequence: number;
  readonly changed: readonly string[];
  /** The treaty as it stands now, for If-Match. */
  readonly tag: string;
}

interface Told {
  readonly kind: TreatyChangeKind;
  readonly reason: ChangeReason;
  readonly answer: (changed: TreatyChanged) => Answer;
}

/**
 * Writes a weighed change: the appended row, the treaty as corrected, the new version of the registry, and the messages to
 * the officers of open requests, or nothing of it. Where there are many, a notice stays and the hourly sweep goes on.
 */
export async function commitChange(
  ctx: UseCaseContext,
  { stored, before, after, correction, fields }: Weighed,
  told: Told,
): Promise<TreatyChanged> {
  const hash = await treatyHash(before);
  const change = await changeRow(ctx, told, {
    after,
    fields,
    sequence: stored.sequence + 1,
    beforeHash: hash,
  });
  return write(ctx, told, after, {
    change,
    replaces: { treaty: before, hash, seedHash: stored.seedHash },
    correction,
    ...(await messagesOf(ctx, change, { before, after })),
  });
}

/** A treaty that the registry did not have. It stays as entered when a later seed brings one of the same id. */
export async function commitAddition(
  ctx: UseCaseContext,
  treaty: Treaty,
  told: Told,
): Promise<TreatyChanged> {
  const { id: _, ...correction } = treaty;
  const fields = { before: {}, after: correction };
  const change = await changeRow(ctx, told, { after: treaty, fields, sequence: 1, beforeHash: null });
  return write(ctx, told, treaty, { change, adds: treaty, correction, deliveries: [] });
}

async function write(
  ctx: UseCaseContext,
  { answer }: Told,
  { id }: Treaty,
  changes: Omit<TreatyChanges, 'answer'>,
): Promise<TreatyChanged> {
  const { sequence, after, afterHash } = changes.change;
  const changed = { treatyId: id, sequence, changed: Object.keys(after), tag: afterHash };
  await ctx.stores.treatyChanges.commit({ ...changes, ...keptAnswer(ctx, answer(changed)) });
  return changed;
}

async function changeRow(
  ctx: UseCaseContext,
  { kind, reason: { source, note } }: Told,
  made: { after: Treaty; fields: ProposedChange['fields']; sequence: number; beforeHash: string | null },
): Promise<TreatyChangeRow> {
  const { id, name, role } = actingPerson(ctx.actor);
  return {
    id: ctx.newId(),
    treatyId: made.after.id,
    sequence: made.sequence,
    kind,
    actor: { id, name, role },
    at: ctx.clock.now(),
    ...made.fields,
    source,
    note: note || null,
    beforeHash: made.beforeHash,
    afterHash: await treatyHash(made.after),
  };
}

async function messagesOf(
  ctx: UseCaseContext,
  change: TreatyChangeRow,
  { before, after }: Pick<Weighed, 'before' | 'after'>,
): Promise<Pick<TreatyChanges, 'deliveries' | 'notice'>> {
  const { treatyId, id: changeId, at } = change;
  if (concernedBy(change.after).length === 0) return { deliveries: [] };
  const requests = await ctx.stores.treatyChanges.openRequestsOn(touchedBy(after), '', toldAtOnce);
  const [was, is] = [await registryWith(ctx, before), await registryWith(ctx, after)];
  const deliveries = await basisMessagesFor(ctx, { change, before: was, after: is, requests });
  const last = requests.at(-1);
  if (!last || requests.length < toldAtOnce) return { deliveries };
  return { deliveries, notice: { changeId, treatyId, at, toldUpTo: last.row.id } };
}
