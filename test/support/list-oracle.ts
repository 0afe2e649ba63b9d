import type { WaitingFor } from '../../src/domain/notifications/whose-turn.ts';
import { RequestContent } from '../../src/domain/requests/request-content.ts';
import type { Page, PageRequest } from '../../src/use-cases/ports/paging.ts';
import type { RequestFilter, RequestScope, RequestSort } from '../../src/use-cases/ports/request-query.ts';
import type { Changes, RequestRow } from '../../src/use-cases/ports/requests.ts';
import { aCreation, aRow } from './change-builders.ts';

/** The same numbers every time, so that a failure can be repeated. */
export function repeatable(seed: number) {
  let state = seed;
  const any = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const one = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[any(values.length)] ?? values[0];
  return { any, one, maybe: <Value>(value: Value): Value | undefined => (any(3) === 0 ? value : undefined) };
}

export type Repeatable = ReturnType<typeof repeatable>;

const kinds = ['mla', 'extradition'] as const;
const directions = ['outgoing', 'incoming'] as const;
const statuses = ['draft', 'sent', 'executed', 'closed'] as const;
const offices = ['AST', 'ALM', 'PGO'] as const;
const states = ['ES', 'TR'] as const;
const day = (number: number) => `2026-05-${String(1 + (number % 28)).padStart(2, '0')}T00:00:00.000Z`;

const inventRow = ({ any, one }: Repeatable, number: number): RequestRow => {
  const status = one(...statuses);
  const terminal = status === 'executed' || status === 'closed';
  return aRow({
    number,
    kind: one(...kinds),
    direction: one(...directions),
    year: 2000 + number,
    status,
    terminal,
    state: one(...states),
    visibleToState: one(true, false),
    officeCode: one(...offices),
    executingOfficeCode: one(null, ...offices),
    assigneeId: one(null, 'a', 'b'),
    controlledUntil: one(null, null, '2026-12-31'),
    nextDueAt: terminal ? null : one(null, day(any(28))),
    createdAt: day(any(28)),
    updatedAt: day(any(28)),
    closedAt: terminal ? day(any(28)) : null,
    silentSince: terminal ? null : one(null, day(any(28))),
    questionToUsSince: terminal ? null : one(null, null, day(any(28))),
    questionToThemSince: terminal ? null : one(null, null, day(any(28))),
  });
};

const inventScope = ({ one }: Repeatable): RequestScope =>
  one<RequestScope>(
    { sees: 'all' },
    { sees: 'all' },
    { sees: 'office', office: one(...offices) },
    { sees: 'state', state: one(...states) },
    { sees: 'controlled' },
  );

const inventWaiting = ({ one, any }: Repeatable): readonly WaitingFor[] => {
  const place = (status: string) => ({ kind: one(...kinds), direction: one(...directions), status });
  const office = { places: [place('draft'), place('draft')], office: one(...offices) };
  const entries: readonly WaitingFor[] = [
    { places: [place('sent'), place('sent'), place('sent')] },
    any(2) === 0 ? { places: [place('draft')], assignee: one('a', 'b') } : office,
  ];
  return entries.slice(any(2));
};

const inventCourse = ({ one, any }: Repeatable): Partial<RequestFilter> => {
  const courses: readonly Partial<RequestFilter>[] = [
    { silentBefore: day(20) },
    { question: one('ours', 'theirs') },
    { createdFrom: day(5), createdBefore: day(20) },
    { closedFrom: day(5), closedBefore: day(20) },
    { openAt: day(15) },
    { treaty: one('t0', 't1', 't2') },
  ];
  return any(4) === 0 ? (courses[any(courses.length)] ?? {}) : {};
};

const inventFilter = (invent: Repeatable): RequestFilter => {
  const { one, any, maybe } = invent;
  return {
    kind: maybe(one(...kinds)),
    direction: maybe(one(...directions)),
    status: maybe(one(...statuses)),
    state: maybe(one(...states)),
    office: maybe(one(...offices)),
    assignee: any(5) === 0 ? one('a', 'b') : undefined,
    open: any(5) === 0 ? one(true, false) : undefined,
    overdue: any(5) === 0 ? one(true, false) : undefined,
    dueBefore: any(6) === 0 ? day(20) : undefined,
    ...inventCourse(invent),
    waiting: any(3) === 0 ? inventWaiting(invent) : undefined,
    sort: one<RequestSort>('-updatedAt', 'updatedAt', '-createdAt', 'createdAt', 'nextDueAt', 'reference'),
  };
};

const ofOffice = (row: RequestRow, office: string): boolean =>
  row.officeCode === office || row.executingOfficeCode === office;

export function isInScope(row: RequestRow, scope: RequestScope): boolean {
  switch (scope.sees) {
    case 'all':
      return true;
    case 'office':
      return ofOffice(row, scope.office);
    case 'state':
      return row.visibleToState && row.state === scope.state;
    case 'controlled':
      return row.controlledUntil !== null;
    case 'nothing':
      return false;
  }
}

const waitsFor = (row: RequestRow, { places, office, assignee }: WaitingFor): boolean =>
  places.some(
    ({ kind, direction, status }) =>
      kind === row.kind && direction === row.direction && status === row.status,
  ) &&
  (office === undefined || (row.executingOfficeCode ?? row.officeCode) === office) &&
  (assignee === undefined || row.assigneeId === null || row.assigneeId === assignee);

const isDue = ({ terminal, nextDueAt }: RequestRow, before: string): boolean =>
  !terminal && nextDueAt !== null && nextDueAt < before;

const isBetween = (at: string | null, from: string | undefined, before: string | undefined): boolean =>
  (from === undefined && before === undefined) ||
  (at !== null && at >= (from ?? '') && at < (before ?? '9999'));

const unanswered = { ours: 'questionToUsSince', theirs: 'questionToThemSince' } as const;

/** What a request rests on: none, one or two. */
const treatiesOf = ({ number }: Pick<RequestRow, 'number'>): readonly string[] =>
  number % 3 === 0 ? [] : number % 3 === 1 ? ['t1'] : ['t1', 't2'];

const hasCourse = (row: RequestRow, filter: RequestFilter): boolean =>
  isBetween(row.silentSince, undefined, filter.silentBefore) &&
  (filter.treaty === undefined || treatiesOf(row).includes(filter.treaty)) &&
  (filter.question === undefined || row[unanswered[filter.question]] !== null) &&
  isBetween(row.createdAt, filter.createdFrom, filter.createdBefore) &&
  isBetween(row.closedAt, filter.closedFrom, filter.closedBefore) &&
  (filter.openAt === undefined ||
    (row.createdAt < filter.openAt && (row.closedAt === null || row.closedAt >= filter.openAt)));

const isAsked = (row: RequestRow, filter: RequestFilter, now: string): boolean =>
  (filter.kind ?? row.kind) === row.kind &&
  (filter.direction ?? row.direction) === row.direction &&
  (filter.status ?? row.status) === row.status &&
  (filter.state ?? row.state) === row.state &&
  (filter.office === undefined || ofOffice(row, filter.office)) &&
  (filter.assignee ?? row.assigneeId) === row.assigneeId &&
  (filter.open ?? !row.terminal) === !row.terminal &&
  (filter.overdue === undefined || filter.overdue === isDue(row, now)) &&
  (filter.dueBefore === undefined || isDue(row, filter.dueBefore)) &&
  hasCourse(row, filter) &&
  (filter.waiting === undefined || filter.waiting.some((entry) => waitsFor(row, entry)));

const sortValue = (row: RequestRow, column: string): string => {
  if (column === 'updatedAt') return row.updatedAt;
  if (column === 'createdAt') return row.createdAt;
  return column === 'reference' ? row.reference : (row.nextDueAt ?? '9999-12-31T23:59:59.999Z');
};

/** What a list must have, found by looking at every request. */
function expectedList(
  rows: readonly RequestRow[],
  asked: { filter: RequestFilter; scope: RequestScope; now: string },
): readonly RequestRow[] {
  const { filter, scope, now } = asked;
  const isDescending = filter.sort.startsWith('-');
  const column = filter.sort.replace('-', '');
  const keyOf = (row: RequestRow) => `${sortValue(row, column)}${row.id}`;
  const found = rows.filter((row) => isInScope(row, scope) && isAsked(row, filter, now));
  const inOrder = found.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return isDescending ? inOrder.toReversed() : inOrder;
}

export const inventRows = (count: number): readonly RequestRow[] => {
  const invent = repeatable(11);
  return Array.from({ length: count }, (_, index) => inventRow(invent, index + 1));
};

/** An invented row as a use case would commit it, with the treaties it rests on. */
export function anInvention(row: RequestRow, change: Partial<Changes> = {}): Changes {
  const { kind, direction, state } = row;
  const legalBasis = { treatyIds: [...treatiesOf(row)] };
  return aCreation(row, {
    content: RequestContent.parse({ kind, direction, state, legalBasis }),
    ...change,
  });
}

/** Questions, and the ids that answer them. */
export function* inventedLists(rows: readonly RequestRow[], count: number) {
  const invent = repeatable(13);
  for (let number = 0; number < count; number++) {
    const asked = { filter: inventFilter(invent), scope: inventScope(invent), now: day(14) };
    yield { asked, expected: expectedList(rows, asked).map(({ id }) => id) };
  }
}

/** A whole list, and the totals its pages told. */
export async function pageByPage(read: (page: PageRequest) => Promise<Page<RequestRow>>) {
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | undefined;
  do {
    const found = await read({ limit: 7, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...found.items.map(({ id }) => id));
    totals.add(found.total);
    cursor = found.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return { ids, totals: [...totals] };
}
