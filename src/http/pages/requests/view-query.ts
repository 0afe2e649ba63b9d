import { ListFilter } from './request-filter.ts';

/** Where in the list a page begins is no part of a view. */
const { from: _from, ...asked } = ListFilter.shape;

const isAsked = (name: string, value: string): boolean =>
  value !== '' &&
  Object.entries(asked).some(([known, schema]) => known === name && schema.safeParse(value).success);

/** As much of an address's query as the list understands, always in one order: what is kept of a view, and told by it. */
export function viewQuery(query: string): string {
  const parts = new Map(new URLSearchParams(query));
  const kept = [...parts].filter(([name, value]) => isAsked(name, value));
  return new URLSearchParams(kept.sort(([a], [b]) => a.localeCompare(b))).toString();
}
