import type { InternalView } from '../../../../use-cases/requests/request-view.ts';
import { contentOf } from '../content-of.ts';
import { type DraftValues, valuesOf } from '../draft-values.ts';
import { readDraft } from '../read-draft.ts';
import { rowGroups } from './section-parts.ts';
import { type DraftSection, isIn } from './sections.ts';

/** The draft as it is saved, as its forms hold it. */
export const savedValues = (view: InternalView, timeZone: string): DraftValues =>
  valuesOf(contentOf(view), timeZone);

const flags = ['/urgent', '/confidential'];

/** A box left empty sends nothing, and a row taken out neither; any other control that was not in the form changes nothing. */
const isAnswered = (form: FormData, path: string): boolean =>
  flags.includes(path) || rowGroups.some((group) => path.startsWith(`/${group}/`)) || form.has(path.slice(1));

/** The draft with one section as the form has it; what the form did not ask stays. */
export function withTyped(saved: DraftValues, form: FormData, section: DraftSection): DraftValues {
  const typed = readDraft(form, saved);
  const own = (path: string) => isIn(section, path);
  const isReplaced = (path: string) => own(path) && isAnswered(form, path);
  const rows = rowGroups.filter((group) => own(`/${group}`)).map((group) => [group, typed[group]] as const);
  return {
    ...saved,
    texts: new Map([
      ...[...saved.texts].filter(([path]) => !isReplaced(path)),
      ...[...typed.texts].filter(([path]) => own(path)),
    ]),
    ...(own('/measures') && { measures: typed.measures }),
    ...(own('/legalBasis') && { basis: typed.basis }),
    ...Object.fromEntries(rows),
  };
}

/** Names and values of a form's own controls; a file is none. */
export const pairsOf = (form: FormData): readonly (readonly [string, string])[] =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'intent' ? [[name, value] as const] : [],
  );

export function formOf(pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}
