import type { UseCaseContext } from '../../../../use-cases/context.ts';
import { UseCaseError } from '../../../../use-cases/errors.ts';
import { changeDraft, type DraftChange } from '../../../../use-cases/requests/change-draft.ts';
import { forgetTyping } from '../../../../use-cases/requests/forget-typing.ts';
import type { InternalView } from '../../../../use-cases/requests/request-view.ts';
import { textIn } from '../../form-body.ts';
import { inputOf } from '../draft-input.ts';
import type { DraftValues } from '../draft-values.ts';
import { type Merged, mergeSection, type Pick, readSeen } from './merge-section.ts';
import { type DraftSection, isOpen } from './sections.ts';
import { savedValues, withTyped } from './typed-section.ts';

export type SaveResult =
  | { readonly is: 'saved'; readonly merged: boolean }
  | { readonly is: 'conflict'; readonly merge: Merged }
  | { readonly is: 'refused'; readonly error: UseCaseError; readonly values: DraftValues };

/** Only the section's own fields, as far as they are open to this person. */
function changeOf(values: DraftValues, section: DraftSection, view: InternalView, timeZone: string) {
  const input = inputOf(values, timeZone);
  const own = Object.entries(input).filter(
    ([field]) => section.fields.includes(field) && isOpen(view.editable, field),
  );
  return Object.fromEntries(own) as DraftChange['change'];
}

const picksIn = (form: FormData): ReadonlyMap<string, Pick> =>
  new Map(
    [...form]
      .filter(([name]) => name.startsWith('pick/'))
      .map(([name, value]) => [name.slice('pick'.length), value === 'theirs' ? 'theirs' : 'mine']),
  );

/** Nobody's form brings fingerprints that match nothing: without them every difference is asked about. */
const unseen: ReadonlyMap<string, string> = new Map();

export const mergeWith = (form: FormData, view: InternalView, section: DraftSection, timeZone: string) => {
  const theirs = savedValues(view, timeZone);
  return mergeSection({
    mine: withTyped(theirs, form, section),
    theirs,
    section,
    seen: readSeen(textIn(form, 'seen')) ?? unseen,
    picks: picksIn(form),
  });
};

const isRace = (error: unknown) =>
  error instanceof UseCaseError && (error.code === 'precondition_failed' || error.code === 'conflict');

export interface Save {
  readonly form: FormData;
  readonly section: DraftSection;
  /** Reads the draft as it stands at this moment. */
  readonly load: () => Promise<InternalView>;
}

/** Saves one section over whatever was saved meanwhile, and asks where both changed the same. */
export async function saveSection(
  ctx: UseCaseContext,
  { form, section, load }: Save,
  attempts = 3,
): Promise<SaveResult> {
  const view = await load();
  const merge = mergeWith(form, view, section, ctx.timeZone);
  if (merge.conflicts.length > 0) return { is: 'conflict', merge };
  try {
    const change = changeOf(merge.values, section, view, ctx.timeZone);
    await changeDraft(ctx, { id: view.id, expectedSequence: view.sequence, change });
  } catch (error) {
    if (isRace(error) && attempts > 1) return saveSection(ctx, { form, section, load }, attempts - 1);
    if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
    return { is: 'refused', error, values: merge.values };
  }
  await forgetTyping(ctx, { id: view.id, section: section.id });
  return { is: 'saved', merged: merge.tookTheirs || Number(textIn(form, 'sequence')) < view.sequence };
}
