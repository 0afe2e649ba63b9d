import type { Text } from '../../../domain/text.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import type { PageContext } from '../page-context.ts';
import type { ListFilter } from './request-filter.ts';
import { statusNames } from './status-names.ts';

type Named = readonly { readonly code: string; readonly name: Text }[];
type Filters = Omit<ListFilter, 'sort' | 'columns'>;
type Words = {
  readonly [K in keyof Required<Filters>]: (
    value: NonNullable<Filters[K]>,
    about: { page: PageContext; filter: ListFilter; offices: Named },
  ) => string;
};

const named = (page: PageContext, name: Text | undefined, code: string) => (name ? page.t(name) : code);

/** What each filter adds to the sentence above the list, in the order of the sentence. */
const words: Words = {
  open: (_, { page }) => page.t(listView.open),
  direction: (value, { page }) => page.t(directionNames[value]).toLocaleLowerCase(page.language),
  kind: (value, { page }) => page.t(kindNames[value]).toLocaleLowerCase(page.language),
  state: (value, { page }) => page.state(value),
  status: (value, { page, filter }) => named(page, statusNames(filter)[value], value),
  office: (value, { page, offices }) => named(page, offices.find(({ code }) => code === value)?.name, value),
  assignee: (_, { page }) => page.t(listView.assigned),
  overdue: (_, { page }) => page.t(listView.overdue),
  mine: (_, { page }) => page.t(listView.mine),
  q: (value, { page }) => page.t(listView.quoted, { words: value }),
};

export interface FilterPart {
  readonly name: keyof Filters;
  readonly words: string;
}

export function filterParts(page: PageContext, filter: ListFilter, offices: Named): readonly FilterPart[] {
  const about = { page, filter, offices };
  const part = <K extends keyof Filters>(name: K): readonly FilterPart[] => {
    const value = filter[name];
    return value ? [{ name, words: words[name](value, about) }] : [];
  };
  return (Object.keys(words) as (keyof Filters)[]).flatMap((name) => part(name));
}
