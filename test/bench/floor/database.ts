import Database from 'better-sqlite3';
import type { Text } from '../../../src/domain/text.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly office: string | null;
  readonly state: string | null;
  readonly language: string;
}

export interface StatusFact {
  readonly name: Text;
  readonly terminal: number;
  readonly nextRoles: readonly string[];
}

type Value = string | number | null;

/** One connection, every statement prepared once, and the small tables held in memory. */
export function openFloor(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const all = <Row>(sql: string, ...values: Value[]) => statement(sql).all(...values) as Row[];

  const statuses = new Map(
    all<{
      kind: string;
      direction: string;
      code: string;
      name: string;
      terminal: number;
      next_roles: string;
    }>('SELECT * FROM statuses').map(
      ({ kind, direction, code, name, terminal, next_roles }): [string, StatusFact] => [
        `${kind} ${direction} ${code}`,
        { name: JSON.parse(name), terminal, nextRoles: next_roles === '' ? [] : next_roles.split(' ') },
      ],
    ),
  );
  const bases = new Map(
    all<{ kind: string; direction: string; state: string; basis: string }>('SELECT * FROM bases').map(
      ({ kind, direction, state, basis }): [string, unknown] => [
        `${kind} ${direction} ${state}`,
        JSON.parse(basis),
      ],
    ),
  );
  return {
    all,
    one: <Row>(sql: string, ...values: Value[]) => statement(sql).get(...values) as Row | undefined,
    run: (sql: string, ...values: Value[]) => statement(sql).run(...values),
    atomically: <Result>(work: () => Result): Result => db.transaction(work).immediate(),
    status: (kind: string, direction: string, code: string): StatusFact => {
      const fact = statuses.get(`${kind} ${direction} ${code}`);
      if (!fact) throw new Error(`No status ${code}`);
      return fact;
    },
    basis: (kind: string, direction: string, state: string): unknown =>
      bases.get(`${kind} ${direction} ${state}`) ?? null,
    offices: all<{ code: string; name: string }>('SELECT * FROM offices'),
    close: () => db.close(),
  };
}

export type Floor = ReturnType<typeof openFloor>;

export interface RequestLine {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly direction: string;
  readonly year: number;
  readonly number: number;
  readonly state: string;
  readonly status: string;
  readonly terminal: number;
  readonly sequence: number;
  readonly head_hash: string;
  readonly office: string;
  readonly executing_office: string | null;
  readonly created_by: string;
  readonly assignee: string | null;
  readonly case_number: string;
  readonly urgent: number;
  readonly confidential: number;
  readonly required_by: string | null;
  readonly next_due: string | null;
  readonly visible: number;
  readonly controlled_until: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly due_clock: string | null;
  readonly custody_due: string | null;
  readonly custody_clock: string | null;
  readonly next_alarm: string | null;
}

/** Which requests a person may see, as a condition on `requests` and its values. */
export function scopeOf({
  role,
  office,
  state,
}: Person): readonly [condition: string, values: readonly string[]] {
  switch (role) {
    case 'prosecutor':
      return ['(office = ? OR executing_office = ?)', [office ?? '', office ?? '']];
    case 'central':
    case 'central_head':
    case 'signatory':
    case 'chancery':
      return ['1', []];
    case 'liaison':
      return ['(state = ? AND visible = 1)', [state ?? '']];
    case 'leadership':
      return ['controlled_until IS NOT NULL', []];
    default:
      return ['0', []];
  }
}
