import { canonicalJson } from '../../domain/requests/hash-chain.ts';
import type { RequestContent, RequestContentInput } from '../../domain/requests/request-content.ts';
import type { UseCaseContext } from '../context.ts';
import { forbidden, UseCaseError } from '../errors.ts';
import type { RequestFile } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import { appendAction } from './append-action.ts';
import { checkRelated } from './check-related.ts';
import type { Created } from './create-request.ts';
import { type Editing, editingOf } from './editing.ts';
import { loadRequest } from './load-request.ts';
import { parseContent } from './parse-content.ts';

export interface DraftChange {
  readonly id: string;
  /** The sequence, or the sequences, the caller may have seen; another one now is `precondition_failed`. */
  readonly expectedSequence: number | readonly number[] | 'any';
  /** Top-level fields to replace; those absent stay. `null` clears an optional one. */
  readonly change: {
    readonly [Field in keyof RequestContentInput]?: RequestContentInput[Field] | null | undefined;
  };
}

/** Changes the contents while they are open to this person. Saving what already stands changes nothing. */
export async function changeDraft(
  ctx: UseCaseContext,
  { id, expectedSequence, change }: DraftChange,
): Promise<Created> {
  requirePermission(ctx, 'request:act');
  const { file } = await loadRequest(ctx, id);
  const editing = editingOf(ctx.actor, file.row);
  if (!editing.capacity) throw forbidden();
  if (!isExpected(file.row.sequence, expectedSequence)) throw new UseCaseError('precondition_failed');

  const content = parseContent(ctx, merge(file.content, change));
  const changedFields = fieldsThatDiffer(file.content, content);
  if (changedFields.length === 0) return summary(file.row);
  requireOpen(editing, changedFields, file);
  await checkRelated(
    ctx,
    content.relatedTo.filter((related) => !file.content.relatedTo.includes(related)),
  );

  const { file: after } = await appendAction(
    ctx,
    file,
    {
      action: 'draft_changed',
      capacity: editing.capacity,
      status: file.row.status,
      payload: { changedFields },
      content,
    },
    ({ file: changed }) => ({ status: 200, body: summary(changed.row) }),
  );
  return summary(after.row);
}

const summary = ({ id, reference, status, sequence }: Created): Created => ({
  id,
  reference,
  status,
  sequence,
});

const isExpected = (sequence: number, expected: DraftChange['expectedSequence']): boolean =>
  expected === 'any' || [expected].flat().includes(sequence);

const fixedFields = ['kind', 'direction', 'startsWith'];

function merge(content: RequestContent, change: DraftChange['change']): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...content, ...change };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
}

function fieldsThatDiffer(before: RequestContent, after: RequestContent): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof RequestContent>;
  return [...fields].filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field])).sort();
}

/**
 * The reference tells kind and direction, so neither changes; nor does the state once its officer has taken a step, for the
 * file would open to another's. Other fields as far as they are open to this person now.
 */
function requireOpen(editing: Editing, changed: readonly string[], { actions }: RequestFile): void {
  const open = (field: string) => editing.fields === 'all' || editing.fields.includes(field);
  const fixed = actions.some(({ capacity }) => capacity === 'FLO') ? [...fixedFields, 'state'] : fixedFields;
  const closed = changed.filter((field) => fixed.includes(field) || !open(field));
  if (closed.length > 0)
    throw new UseCaseError('not_allowed_now', { message: `Not open now: ${closed.join(', ')}` });
}
