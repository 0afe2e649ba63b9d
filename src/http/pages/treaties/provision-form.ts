import type { ProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import type { Typed } from './change-form.ts';
import { type Part, provisionEditors } from './provision-editors.ts';

/** Rows of a list that the form leaves room for beyond those there are. */
const spareRows = 3;

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const partsOf = (parts: readonly Part[], value: unknown, under: string) =>
  parts.map(({ name }) => [`${under}/${name}`, asText(partOf(value, name))] as const);

/** A recorded value as its controls show it. */
export function typedFromValue(key: ProvisionKey, value: unknown): Typed {
  const editor = provisionEditors[key];
  if (editor.form === 'lines') return new Map([['/value', Array.isArray(value) ? value.join('\n') : '']]);
  if (!('parts' in editor)) return new Map([['/value', asText(value)]]);
  if (editor.form === 'parts') return new Map(partsOf(editor.parts, value, '/value'));
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(rows.flatMap((row, at) => partsOf(editor.parts, row, `/value/${at}`)));
}

export function rowCount(typed: Typed): number {
  const rows = [...typed].flatMap(([path, text]) =>
    text ? (/^\/value\/(\d+)\//.exec(path)?.[1] ?? []) : [],
  );
  return Math.max(-1, ...rows.map(Number)) + 1 + spareRows;
}

/** What the controls say; `null` where all of them are empty. */
export function valueFrom(key: ProvisionKey, typed: Typed): unknown {
  const editor = provisionEditors[key];
  const whole = typed.get('/value') ?? '';
  if (editor.form === 'yes-no') return whole === '' ? null : whole === 'true';
  if (editor.form === 'lines') return linesIn(whole);
  if (!('parts' in editor)) return whole === '' ? null : whole;
  if (editor.form === 'parts') return groupFrom(editor.parts, typed, '/value');
  const rows = Array.from({ length: rowCount(typed) }, (_, at) =>
    groupFrom(editor.parts, typed, `/value/${at}`),
  ).filter((row) => row !== null);
  return rows.length > 0 ? rows : null;
}

function linesIn(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : null;
}

function groupFrom(parts: readonly Part[], typed: Typed, under: string): object | null {
  const texts = parts.map((part) => ({ part, text: typed.get(`${under}/${part.name}`) ?? '' }));
  if (texts.every(({ text }) => text === '')) return null;
  return Object.fromEntries(
    texts
      .filter(({ part, text }) => text !== '' || part.empty !== 'omit')
      .map(({ part, text }) => [part.name, partFrom(part, text)]),
  );
}

/** Words where a number belongs stay words, so that the refusal names the control. */
function partFrom({ form, empty }: Part, text: string): unknown {
  if (text === '') return empty === 'null' ? null : '';
  return form === 'number' && /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
