import type { Text } from '../../../domain/text.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import type { PageContext } from '../page-context.ts';
import type { ListFilter } from './request-filter.ts';
import { statusNames } from './status-names.ts';

type Named = readonly { readonly code: string; readonly name: Text }[];
type Filters = Omit<ListFilter, 'sort' | 'columns' | 'from'>;
type Words = {
  readonly [K in keyof Required<Filters>]: (
    value: NonNullable<Filters[K]>,
    about: { page: PageContext; filter: ListFilter; offices: Named },
  ) => string | undefined;
};

const named = (page: PageContext, name: Text | undefined, code: string) => (name ? page.t(name) : code);

/** What each filter adds to the sentence above the list, in the order of the sentence. */
const words: Words = {
  open: (value, { page }) => page.t(value ? listView.open : listView.closed),
  direction: (value, { page }) => page.t(directionNames[value]).toLocaleLowerCase(page.language),
  kind: (value, { page }) => page.t(kindNames[value]).toLocaleLowerCase(page.language),
  state: (value, { page }) => page.state(value),
  status: (value, { page, filter }) => named(page, statusNames(filter)[value], value),
  office: (value, { page, offices }) => named(page, offices.find(({ code }) => code === value)?.name, value),
  assignee: (_, { page }) => page.t(listView.assigned),
  treaty: (_, { page }) => page.t(listView.onTreaty),
  overdue: (value, { page }) => page.t(value ? listView.overdue : listView.notOverdue),
  mine: (value, { page }) => (value ? page.t(listView.mine) : undefined),
  undistributed: (value, { page }) => (value ? page.t(listView.undistributed) : undefined),
  question: (value, { page }) => page.t(value === 'ours' ? listView.questionToUs : listView.questionToThem),
  silentDays: (value, { page }) => page.t(listView.silentDays, { count: value }),
  openedFrom: (value, { page }) => page.t(listView.openedFrom, { date: page.date(value) }),
  openedTo: (value, { page }) => page.t(listView.openedTo, { date: page.date(value) }),
  closedFrom: (value, { page }) => page.t(listView.closedFrom, { date: page.date(value) }),
  closedTo: (value, { page }) => page.t(listView.closedTo, { date: page.date(value) }),
  openOn: (value, { page }) => page.t(listView.openOn, { date: page.date(value) }),
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
    const said = value === undefined || value === '' ? undefined : words[name](value, about);
    return said === undefined ? [] : [{ name, words: said }];
  };
  return (Object.keys(words) as (keyof Filters)[]).flatMap((name) => part(name));
}
