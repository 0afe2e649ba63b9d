import Database from 'better-sqlite3';
import { offices } from '../../../src/domain/law/kz/offices.ts';
import { actionToColumns } from '../../../src/persistence/action-rows.ts';
import { migrateSqlite } from '../../../src/persistence/migrate-sqlite.ts';
import { counters } from '../../../src/persistence/request-counters.ts';
import { documentToColumns, requestToColumns } from '../../../src/persistence/request-rows.ts';
import type { RequestRow } from '../../../src/use-cases/ports/requests.ts';
import { everybody, type SignedIn, sessionOf, signedIn } from './cast.ts';
import { today } from './contents.ts';
import { type InventedRequest, requestMaker } from './invent.ts';

type Columns = Readonly<Record<string, unknown>>;

/** Inserts rows of one table by the names of their columns, with a statement prepared once. */
const inserter = (db: Database.Database, table: string) => {
  let statement: Database.Statement | undefined;
  let names: readonly string[] = [];
  return (row: Columns) => {
    if (!statement) {
      names = Object.keys(row);
      const columns = names.map((name) => `"${name}"`).join(', ');
      statement = db.prepare(
        `INSERT INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`,
      );
    }
    statement.run(...names.map((name) => row[name]));
  };
};

const deliveryOf = ({ deliveryId, row, actions }: InventedRequest): Columns => ({
  id: deliveryId,
  requestId: row.id,
  actionId: actions.at(-1)?.id ?? null,
  userId: row.createdById,
  template: 'status-changed',
  language: 'ru',
  subject: `${row.reference}: изменился статус`,
  data: '{"link":""}',
  status: 'sent',
  attempts: 1,
  nextAttemptAt: null,
  leasedBy: null,
  leasedUntil: null,
  lastError: null,
  providerId: null,
  createdAt: row.updatedAt,
  sentAt: row.updatedAt,
});

function officeCountersOf({ officeCode, executingOfficeCode: executing }: RequestRow): readonly string[] {
  if (executing === null) return counters.keptBy(officeCode);
  if (executing === officeCode) return counters.executedForItself(officeCode);
  return [...counters.givenAwayBy(officeCode), ...counters.executedForAnother(executing)];
}

/** The counters as the product would have kept them; a test holds them to what its commits count. */
function countingLines() {
  const lines = new Map<string, { line: Columns; count: number }>();
  return {
    add(row: RequestRow) {
      const { kind, direction, status, terminal } = row;
      const names = [
        ...counters.all,
        ...officeCountersOf(row),
        ...(row.visibleToState ? counters.shownTo(row.state) : counters.hiddenFrom(row.state)),
        ...counters.givenTo(row.assigneeId),
        ...(row.controlledUntil === null ? [] : counters.controlled),
      ];
      for (const counter of names) {
        const key = `${counter} ${kind} ${direction} ${status}`;
        const known = lines.get(key);
        if (known) known.count += 1;
        else
          lines.set(key, {
            line: { counter, kind, direction, status, terminal: terminal ? 1 : 0 },
            count: 1,
          });
      }
    },
    all: () => [...lines.values()].map(({ line, count }) => ({ ...line, count })),
  };
}

function fillTables(db: Database.Database, count: number): void {
  const into = (table: string) => inserter(db, table);
  const user = into('User');
  for (const row of everybody) user({ ...row, emailKey: row.email.toLowerCase() });
  const session = into('Session');
  for (const who of Object.keys(signedIn) as SignedIn[]) session(sessionOf(who));
  const office = into('Office');
  offices.forEach(({ code, kind, name }, position) => {
    office({ code, kind, nameEn: name.en, nameRu: name.ru, nameKk: name.kk, position });
  });

  const request = into('Request');
  const content = into('RequestContent');
  const treaty = into('RequestTreaty');
  const action = into('Action');
  const text = into('ActionText');
  const document = into('Document');
  const delivery = into('Delivery');
  const term = db.prepare('INSERT INTO temp."Term" VALUES (?, ?)');
  const counted = countingLines();
  const make = requestMaker(count);
  for (let index = 0; index < count; index++) {
    const made = make(index);
    const requestId = made.row.id;
    request({ ...requestToColumns(made.row) });
    content({ requestId, content: JSON.stringify(made.content) });
    const basis = made.content.legalBasis;
    if (basis && 'treatyIds' in basis)
      for (const treatyId of basis.treatyIds) treaty({ treatyId, requestId });
    for (const each of made.actions) action({ ...actionToColumns(each) });
    for (const [actionId, texts] of made.texts) text({ actionId, requestId, texts: JSON.stringify(texts) });
    for (const each of made.documents) document({ ...documentToColumns(each) });
    for (const each of made.terms) term.run(each, requestId);
    delivery(deliveryOf(made));
    counted.add(made.row);
  }
  const line = into('RequestCount');
  for (const each of counted.all()) line(each);
  // Yesterday's digest stands, or the server would first seal five years of days.
  into('ChainDigest')({
    day: today,
    actionCount: 0,
    previousHash: '',
    hash: '',
    createdAt: `${today}T00:00:00.000Z`,
  });
}

/** A database of the product with that many requests: its own schema, by its own migrations, with the indexes last. */
export function fillProduct(file: string, count: number): void {
  migrateSqlite(file);
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -1000000');
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
    )
    .all();
  db.exec('CREATE TEMP TABLE "Term" ("term" TEXT, "requestId" TEXT)');
  db.transaction(() => {
    for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`);
    fillTables(db, count);
    db.exec('INSERT INTO "SearchTerm" SELECT * FROM temp."Term" ORDER BY 1, 2');
    for (const { sql } of indexes) db.exec(sql);
  })();
  db.pragma('journal_mode = WAL');
  db.close();
}
