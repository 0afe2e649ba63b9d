import { type Compare, type Condition, checking } from './request-conditions.ts';
import { counters } from './request-counters.ts';

export type SortColumn = 'updatedAt' | 'createdAt' | 'nextDueAt' | 'reference';

/** The orders in which an index gives the requests of one owner: all of them, and those that stand in one place. */
const indexes = {
  all: { whole: ['updatedAt', 'nextDueAt', 'createdAt', 'reference'], byPlace: ['updatedAt', 'nextDueAt'] },
  office: { whole: ['updatedAt'], byPlace: ['nextDueAt'] },
  assignee: { whole: ['updatedAt'], byPlace: ['nextDueAt'] },
  state: { whole: ['updatedAt', 'createdAt'], byPlace: ['createdAt'] },
  controlled: { whole: [], byPlace: [] },
} as const satisfies Record<
  string,
  { readonly whole: readonly SortColumn[]; readonly byPlace: readonly SortColumn[] }
>;

type Family = keyof typeof indexes;

/** A way into an index, and the counters that together count what it finds. */
export interface Entry {
  readonly family: Family;
  readonly counters: readonly string[];
  readonly entry: (compare: Compare) => readonly Condition[];
}

type Indexed = Pick<Entry, 'family'>;

export const isIndexed = ({ family }: Indexed, how: 'whole' | 'byPlace', column: SortColumn): boolean =>
  (indexes[family][how] as readonly SortColumn[]).includes(column);

export const hasPlaces = ({ family }: Indexed): boolean => indexes[family].byPlace.length > 0;

export const everything: Entry = { family: 'all', counters: counters.all, entry: () => [] };

export const givenTo = (assignee: string | null): Entry => ({
  family: 'assignee',
  counters: counters.givenTo(assignee),
  entry: (compare) => [compare('assigneeId', '=', assignee)],
});

export const executedBy = (office: string): Entry => ({
  family: 'office',
  counters: [...counters.executedForItself(office), ...counters.executedForAnother(office)],
  entry: (compare) => [compare('executingOfficeCode', '=', office)],
});

export const executedForAnother = (office: string): Entry => ({
  family: 'office',
  counters: counters.executedForAnother(office),
  entry: (compare) => [compare('executingOfficeCode', '=', office), checking('officeCode', '<>', office)],
});

export const filedBy = (office: string): Entry => ({
  family: 'office',
  counters: [
    ...counters.keptBy(office),
    ...counters.givenAwayBy(office),
    ...counters.executedForItself(office),
  ],
  entry: (compare) => [compare('officeCode', '=', office)],
});

export const keptBy = (office: string): Entry => ({
  family: 'office',
  counters: counters.keptBy(office),
  entry: (compare) => [compare('officeCode', '=', office), checking('executingOfficeCode', '=', null)],
});

export const ofState = (state: string, visible: 0 | 1): Entry => ({
  family: 'state',
  counters: visible === 1 ? counters.shownTo(state) : counters.hiddenFrom(state),
  entry: (compare) => [compare('state', '=', state), compare('visibleToState', '=', visible)],
});

export const controlled: Entry = {
  family: 'controlled',
  counters: counters.controlled,
  entry: (compare) => [compare('controlledUntil', '>', '')],
};
