import { fromBase64Url, toBase64Url } from '../domain/base64url.ts';
import type { Text } from '../domain/text.ts';
import { invalid, type UseCaseError } from '../use-cases/errors.ts';

const unreadable: Text = {
  en: 'This page of the list cannot be found: its cursor is damaged or belongs to another sorting. Open the list again from the beginning.',
  ru: 'Эту страницу списка найти не удалось: указатель повреждён или относится к другой сортировке. Откройте список с начала.',
  kk: 'Тізімнің бұл беті табылмады: көрсеткіш бүлінген немесе басқа сұрыптауға жатады. Тізімді басынан ашыңыз.',
};

const badCursor = (): UseCaseError =>
  invalid({ code: 'bad_cursor', severity: 'block', path: '/cursor', message: unreadable });

/** Where a page ended: the last row's values in the columns of the sorting, under the sorting's name. */
export function writeCursor(sort: string, values: readonly string[]): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify([sort, ...values])));
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
  } catch {
    throw badCursor();
  }
}

/** Values written by `writeCursor` for the same sorting; anything else throws UseCaseError `invalid`. */
export function readCursor(cursor: string, sort: string, length: number): readonly string[] {
  const parts = decode(cursor);
  const isOurs =
    Array.isArray(parts) &&
    parts.length === length + 1 &&
    parts[0] === sort &&
    parts.every((part) => typeof part === 'string');
  if (!isOurs) throw badCursor();
  return parts.slice(1);
}
