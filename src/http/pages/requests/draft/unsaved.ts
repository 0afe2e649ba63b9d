import type { ListedTyping } from '../../../../use-cases/ports/typing.ts';
import type { InternalView } from '../../../../use-cases/requests/request-view.ts';
import { mergeWith } from './save-section.ts';
import { partsOf } from './section-parts.ts';
import type { DraftSection } from './sections.ts';
import { formOf, savedValues } from './typed-section.ts';

/** What a person typed that saving would still change: typing that came in after its own save says nothing new. */
export function unsavedIn(
  view: InternalView,
  section: DraftSection,
  mine: readonly ListedTyping[],
  timeZone: string,
): ListedTyping | undefined {
  const typing = mine.find((each) => each.section === section.id);
  if (!typing) return undefined;
  const { values, conflicts } = mergeWith(formOf(typing.typed), view, section, timeZone);
  const saved = partsOf(savedValues(view, timeZone), section);
  const typed = partsOf(values, section);
  const paths = new Set([...saved.keys(), ...typed.keys()]);
  const isNew = [...paths].some((path) => (saved.get(path) ?? '') !== (typed.get(path) ?? ''));
  return isNew || conflicts.length > 0 ? typing : undefined;
}
