import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { textIn } from '../form-body.ts';
import { fieldsFor, type TreatyField } from './treaty-fields.ts';

/** What stands in the controls of a form, by the path of each. */
export type Typed = ReadonlyMap<string, string>;

/** A form sends line ends as two characters, of which the registry keeps one. */
export const typedIn = (form: FormData): Typed =>
  new Map([...new Set(form.keys())].map((name) => [`/${name}`, textIn(form, name).replaceAll('\r\n', '\n')]));

/** Everything typed but the button pressed, to be carried through the weighing step. */
export const carriedBy = (form: FormData): readonly (readonly [string, string])[] =>
  [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'intent' ? [[name, value] as const] : [],
  );

const shownValue = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The treaty as its form shows it before anything is typed. */
export function typedFrom(treaty: Treaty): Typed {
  const fields = fieldsFor(treaty).map(([name]) => [`/change/${name}`, shownValue(treaty[name])] as const);
  const titles = (['ru', 'kk', 'en'] as const).map(
    (language) => [`/change/titles/${language}`, treaty.titles[language] ?? ''] as const,
  );
  return new Map([...fields, ...titles]);
}

/** Only what differs from what the form showed is a change. */
export function changeFrom(typed: Typed, treaty: Treaty): Record<string, unknown> {
  const shown = typedFrom(treaty);
  const differs = (path: string) => typed.has(path) && typed.get(path) !== shown.get(path);
  const fields = fieldsFor(treaty).flatMap(([name, field]) =>
    differs(`/change/${name}`) ? [[name, valueTyped(field, typed.get(`/change/${name}`) ?? '')]] : [],
  );
  const titled = (['ru', 'kk', 'en'] as const).some((language) => differs(`/change/titles/${language}`));
  const row = partyFrom(typed);
  return {
    ...Object.fromEntries(fields),
    ...(titled && { titles: titlesFrom(typed) }),
    ...(row && { parties: [row] }),
  };
}

const valueTyped = ({ words }: TreatyField, value: string): string | null =>
  value === '' && !words ? null : value;

const titlesFrom = (typed: Typed) => ({
  ru: typed.get('/change/titles/ru') ?? '',
  kk: typed.get('/change/titles/kk') || null,
  en: typed.get('/change/titles/en') || null,
  ruComposed: false,
});

/** A state's row, where one was chosen; dates left empty are not known. */
function partyFrom(typed: Typed): Record<string, unknown> | undefined {
  const state = typed.get('/change/parties/0/state');
  if (!state) return undefined;
  const at = (name: string) => typed.get(`/change/parties/0/${name}`);
  return {
    state,
    ...(at('status') && { status: at('status') }),
    ...(at('confidence') && { confidence: at('confidence') }),
    ...(at('inForceFrom') && { inForceFrom: at('inForceFrom') }),
    ...(at('terminatedFrom') && { terminatedFrom: at('terminatedFrom') }),
  };
}

/** Source and note, as every change asks for them. */
export const reasonFrom = (typed: Typed) => ({
  source: {
    reference: typed.get('/source/reference') ?? '',
    on: typed.get('/source/on') ?? '',
  },
  ...(typed.get('/note') && { note: typed.get('/note') }),
});
