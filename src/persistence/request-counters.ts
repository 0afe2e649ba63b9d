import { sql } from 'kysely';
import type { RequestRow } from '../use-cases/ports/requests.ts';
import { database, type Statement } from './engine.ts';
import type { RequestCount } from './generated/kysely/tables.ts';
import { toFlag } from './request-rows.ts';
import { sameText } from './same-text.ts';

/** Names of counters. A list that is not narrowed further is the sum of some, and no request is in two of them. */
export const counters = {
  all: ['all'],
  /** Filed by the office and executed by no other. */
  keptBy: (office: string) => [`kept:${office}`],
  givenAwayBy: (office: string) => [`given:${office}`],
  executedForItself: (office: string) => [`executing:${office}`],
  executedForAnother: (office: string) => [`helping:${office}`],
  shownTo: (state: string) => [`shown:${state}`],
  hiddenFrom: (state: string) => [`hidden:${state}`],
  givenTo: (assignee: string | null) => [`assignee:${assignee ?? ''}`],
  controlled: ['controlled'],
} as const;

function officeCounters({ officeCode, executingOfficeCode }: RequestRow): readonly string[] {
  if (executingOfficeCode === null) return counters.keptBy(officeCode);
  if (executingOfficeCode === officeCode) return counters.executedForItself(officeCode);
  return [...counters.givenAwayBy(officeCode), ...counters.executedForAnother(executingOfficeCode)];
}

const countersOf = (row: RequestRow): readonly string[] => [
  ...counters.all,
  ...officeCounters(row),
  ...(row.visibleToState ? counters.shownTo(row.state) : counters.hiddenFrom(row.state)),
  ...counters.givenTo(row.assigneeId),
  ...(row.controlledUntil === null ? [] : counters.controlled),
];

const linesOf = (row: RequestRow, count: 1 | -1): readonly RequestCount[] =>
  countersOf(row).map((counter) => ({
    counter,
    kind: row.kind,
    direction: row.direction,
    status: row.status,
    terminal: toFlag(row.terminal),
    count,
  }));

const addTo = (lines: readonly RequestCount[]) =>
  database
    .insertInto('RequestCount')
    .values([...lines])
    .onConflict((counted) =>
      counted
        .columns(['counter', 'kind', 'direction', 'status'])
        .doUpdateSet({ count: sql`"RequestCount"."count" + excluded."count"` }),
    )
    .compile();

/** Takes a request out of where it was counted and puts it where it belongs; nothing where that is the same. */
export function recount(before: RequestRow | undefined, row: RequestRow): readonly Statement[] {
  const changes = new Map<string, RequestCount>();
  for (const line of [...(before ? linesOf(before, -1) : []), ...linesOf(row, 1)]) {
    const key = `${line.counter} ${line.status}`;
    if (changes.has(key)) changes.delete(key);
    else changes.set(key, line);
  }
  if (changes.size === 0) return [];
  const lines = [...changes.values()];
  const values = lines.flatMap((line) => [
    line.counter,
    line.kind,
    line.direction,
    line.status,
    line.terminal,
    line.count,
  ]);
  return [sameText(`recount ${lines.length}`, values, () => addTo(lines))];
}
