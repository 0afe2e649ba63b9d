import { foldForSearch } from '../../../src/domain/people/search-key.ts';
import type { Floor, Person, RequestLine } from './database.ts';
import { scopeOf } from './database.ts';

export type Query = Readonly<Record<string, string>>;

const sortings: Readonly<Record<string, readonly [column: string, order: 'ASC' | 'DESC']>> = {
  '-updatedAt': ['updated_at', 'DESC'],
  updatedAt: ['updated_at', 'ASC'],
  '-createdAt': ['created_at', 'DESC'],
  createdAt: ['created_at', 'ASC'],
  reference: ['reference', 'ASC'],
};

const equals: Readonly<Record<string, string>> = {
  kind: 'kind',
  direction: 'direction',
  state: 'state',
  status: 'status',
  assignee: 'assignee',
};

interface Where {
  readonly conditions: readonly string[];
  readonly values: readonly (string | number)[];
}

function filtersOf(query: Query, now: string): Where {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  for (const [name, column] of Object.entries(equals)) {
    const value = query[name];
    if (value === undefined) continue;
    conditions.push(`+${column} = ?`);
    values.push(value);
  }
  if (query.open !== undefined) conditions.push(query.open === 'true' ? '+terminal = 0' : '+terminal = 1');
  if (query.overdue === 'true') {
    conditions.push('+next_due < ? AND +terminal = 0');
    values.push(now);
  }
  return { conditions, values };
}

const found = `SELECT request_id FROM terms WHERE term >= ? AND term < ?
  UNION SELECT id FROM requests WHERE reference >= ? AND reference < ?`;

/** Every word must find the request, as the beginning of a name, of a number or of a reference. */
function wordsOf(q: string): Where {
  const words = q.split(/\s+/).filter((word) => word !== '');
  return {
    conditions: words.map(() => `id IN (${found})`),
    values: words.flatMap((word) => {
      const term = foldForSearch(word) || '\uffff';
      const reference = word.toUpperCase();
      return [term, `${term}\uffff`, reference, `${reference}\uffff`];
    }),
  };
}

const ofOffice = (office: string): readonly Where[] => [
  { conditions: ['office = ?'], values: [office] },
  { conditions: ['executing_office = ?', 'office <> ?'], values: [office, office] },
];

const alsoOf = (office: string, { conditions, values }: Where): Where => ({
  conditions: [...conditions, '(+office = ? OR +executing_office = ?)'],
  values: [...values, office, office],
});

/**
 * One walk along the index that suits the question, and for an office two, put together: with OR the whole office would be
 * sorted for each page. Every other condition has a `+`, so that SQLite does not choose another index for it.
 */
function armsOf(person: Person, query: Query, isSearch: boolean): readonly Where[] {
  const [condition, scopeValues] = scopeOf(person);
  const scope = { conditions: [condition], values: scopeValues };
  const { office, assignee, state, kind, direction, status } = query;
  if (isSearch || person.role === 'prosecutor') {
    const arms = isSearch ? [scope] : ofOffice(person.office ?? '');
    return office === undefined ? arms : arms.map((arm) => alsoOf(office, arm));
  }
  const within = (arm: Where): Where => ({
    conditions: [...arm.conditions, ...scope.conditions],
    values: [...arm.values, ...scope.values],
  });
  if (office !== undefined) return ofOffice(office).map(within);
  if (assignee !== undefined) return [within({ conditions: ['assignee = ?'], values: [assignee] })];
  if (kind !== undefined && direction !== undefined && status !== undefined)
    return [
      within({ conditions: ['kind = ?', 'direction = ?', 'status = ?'], values: [kind, direction, status] }),
    ];
  return state === undefined ? [scope] : [within({ conditions: ['state = ?'], values: [state] })];
}

export interface ListPage {
  readonly rows: readonly RequestLine[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totalIsExact: boolean;
}

const mostCounted = 1_000;

export function listPage(floor: Floor, person: Person, query: Query, now: string): ListPage {
  const limit = Math.min(Number(query.limit ?? 50), 200);
  const [column, order] = sortings[query.sort ?? '-updatedAt'] ?? ['updated_at', 'DESC'];
  const filters = filtersOf(query, now);
  const words = wordsOf(query.q ?? '');
  const after: readonly string[] = query.cursor
    ? JSON.parse(Buffer.from(query.cursor, 'base64url').toString())
    : [];
  const beyond = query.cursor ? [`(${column}, id) ${order === 'DESC' ? '<' : '>'} (?, ?)`] : [];

  const arms = armsOf(person, query, words.conditions.length > 0).map((arm) => ({
    where: [...arm.conditions, ...filters.conditions, ...words.conditions],
    values: [...arm.values, ...filters.values, ...words.values],
  }));
  const inOrder = `ORDER BY ${column} ${order}, id ${order} LIMIT ?`;
  const selects = arms.map(
    ({ where }) =>
      `SELECT * FROM (SELECT * FROM requests WHERE ${[...where, ...beyond].join(' AND ')} ${inOrder})`,
  );
  const values = arms.flatMap((arm) => [...arm.values, ...after, limit + 1]);
  const rows = floor.all<RequestLine>(`${selects.join(' UNION ALL ')} ${inOrder}`, ...values, limit + 1);

  const counting = arms.map(({ where }) => `SELECT 1 FROM requests WHERE ${where.join(' AND ')}`);
  const counted =
    floor.one<{ total: number }>(
      `SELECT count(*) AS total FROM (${counting.join(' UNION ALL ')} LIMIT ${mostCounted + 1})`,
      ...arms.flatMap((arm) => arm.values),
    )?.total ?? 0;

  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const cursor =
    last && rows.length > limit ? JSON.stringify([last[column as keyof RequestLine], last.id]) : null;
  return {
    rows: shown,
    nextCursor: cursor === null ? null : Buffer.from(cursor).toString('base64url'),
    total: Math.min(counted, mostCounted),
    totalIsExact: counted <= mostCounted,
  };
}

export const asItem = (floor: Floor, row: RequestLine) => ({
  id: row.id,
  reference: row.reference,
  kind: row.kind,
  direction: row.direction,
  state: row.state,
  status: row.status,
  sequence: row.sequence,
  officeCode: row.office,
  executingOfficeCode: row.executing_office,
  assigneeId: row.assignee,
  caseNumber: row.case_number,
  urgent: row.urgent === 1,
  confidential: row.confidential === 1,
  requiredBy: row.required_by,
  nextDueAt: row.next_due,
  nextDueClock: row.due_clock,
  custodyDueAt: row.custody_due,
  custodyClock: row.custody_clock,
  controlledUntil: row.controlled_until,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  statusName: floor.status(row.kind, row.direction, row.status).name,
});
