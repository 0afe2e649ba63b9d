import { type DraftValues, textAt } from '../draft-values.ts';
import { type DraftSection, isIn } from './sections.ts';

/** Everything a section holds, by JSON pointer; a list of choices, and all rows of a group together, are one part each. */
export type Parts = ReadonlyMap<string, string>;

export const rowGroups = ['persons', 'offences'] as const;
export type RowGroup = (typeof rowGroups)[number];

const flags = new Set(['/urgent', '/confidential']);

/** A control left alone and one sent empty say the same; so do the ends of lines that browsers write. */
const plain = (path: string, text: string): string =>
  text.replaceAll('\r\n', '\n').trim() || (flags.has(path) ? 'false' : '');

const rowsOf = (values: DraftValues, group: RowGroup): string =>
  JSON.stringify(
    [...values.texts]
      .filter(([path, text]) => path.startsWith(`/${group}/`) && text.trim() !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export function partsOf(values: DraftValues, section: DraftSection): Parts {
  const parts = new Map<string, string>();
  const own = (path: string) => isIn(section, path);
  for (const [path, text] of values.texts) if (own(path)) parts.set(path, plain(path, text));
  for (const flag of flags) if (own(flag)) parts.set(flag, plain(flag, textAt(values, flag)));
  for (const group of rowGroups) if (own(`/${group}`)) parts.set(`/${group}`, rowsOf(values, group));
  if (own('/measures')) parts.set('/measures', [...values.measures].sort().join(' '));
  if (own('/legalBasis')) parts.set('/legalBasis', [...values.basis].sort().join(' '));
  return parts;
}

/** FNV-1a: short, so that a page can carry what it was opened on; it keeps no secret. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What the section looked like when it was opened, as the form carries it. */
export const seenIn = (values: DraftValues, section: DraftSection): string =>
  JSON.stringify(
    Object.fromEntries(
      [...partsOf(values, section)]
        .filter(([, text]) => text !== '')
        .map(([path, text]) => [path, fingerprint(text)]),
    ),
  );
