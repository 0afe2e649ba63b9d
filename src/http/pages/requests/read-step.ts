import { textIn, textsIn } from '../form-body.ts';
import { instantFrom } from './local-time.ts';

const manyValued = new Set(['documentIds', 'treatyIds', 'duties']);
const instants = new Set(['occurredAt']);
const numbers = new Set(['offence']);

export const isManyValued = (key: string): boolean => manyValued.has(key);

export interface TypedStep {
  /** Which form on the page was sent. */
  readonly key: string;
  readonly action: string;
  readonly sequence: number;
  /** The question before a step that nothing takes back was answered. */
  readonly sure: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Every control of the form as typed, by JSON pointer. */
  readonly texts: ReadonlyMap<string, string>;
}

function typedValue(form: FormData, name: string, key: string, timeZone: string): unknown {
  if (isManyValued(key)) return textsIn(form, name);
  const text = textIn(form, name);
  if (numbers.has(key)) return Number(text);
  return instants.has(key) ? instantFrom(text, timeZone) : text;
}

/** Controls left empty are not part of the payload. */
export function readStep(form: FormData, timeZone: string): TypedStep {
  const key = textIn(form, 'key');
  const prefix = `${key}/payload/`;
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix));
  const filled = names.filter((name) => textsIn(form, name).some((text) => text.trim() !== ''));
  return {
    key,
    action: textIn(form, 'action'),
    sequence: Number(textIn(form, 'sequence')) || 0,
    sure: textIn(form, `${key}/sure`) !== '',
    payload: Object.fromEntries(
      filled.map((name) => {
        const field = name.slice(prefix.length);
        return [field, typedValue(form, name, field, timeZone)];
      }),
    ),
    texts: new Map(names.map((name) => [`/${name}`, textsIn(form, name).join(',')])),
  };
}
