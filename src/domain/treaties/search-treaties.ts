import type { Kind, StateCode } from '../codes.ts';
import { mayBePublished } from './published.ts';
import type { Registry, Treaty, TreatyStatus } from './treaty.ts';

export interface TreatyFilter {
  readonly state?: StateCode | undefined;
  readonly kind?: Kind | undefined;
  readonly status?: TreatyStatus | undefined;
  readonly form?: Treaty['form'] | undefined;
  /** Only those that may be among the published ones. */
  readonly counted?: 'true' | undefined;
  /** Words of a title, an abbreviation or an id, in any language; all of them must occur. */
  readonly q?: string | undefined;
}

/** Treaties that match, in order of their ids. */
export function searchTreaties(registry: Registry, filter: TreatyFilter): readonly Treaty[] {
  const { state, kind, status, form, counted } = filter;
  const words = folded(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const among = state === undefined ? registry.treaties : (registry.byState.get(state) ?? []);
  return among
    .filter((treaty) => kind === undefined || treaty.kinds.includes(kind))
    .filter((treaty) => status === undefined || treaty.status === status)
    .filter((treaty) => form === undefined || treaty.form === form)
    .filter((treaty) => counted === undefined || mayBePublished(treaty))
    .filter((treaty) => containsAll(treaty, words))
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function containsAll({ id, abbreviation, titles }: Treaty, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = folded([id, abbreviation, titles.en, titles.ru, titles.kk].join(' '));
  return words.every((word) => text.includes(word));
}

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
