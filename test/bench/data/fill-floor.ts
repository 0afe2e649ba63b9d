import Database from 'better-sqlite3';
import { capacitiesFor } from '../../../src/domain/access/permissions.ts';
import { directions, kinds, roles } from '../../../src/domain/codes.ts';
import { offices } from '../../../src/domain/law/kz/offices.ts';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import { rolesToActIn } from '../../../src/domain/notifications/who-is-concerned.ts';
import { assessLegalBasis } from '../../../src/domain/treaties/assess-legal-basis.ts';
import { floorIndexes, floorTables } from '../floor/schema.ts';
import { everybody, type SignedIn, sessionOf, signedIn, states } from './cast.ts';
import { questionOf, registry } from './contents.ts';
import { requestMaker } from './invent.ts';

type Value = string | number | null;

const inserter = (db: Database.Database, table: string) => {
  let statement: Database.Statement | undefined;
  return (...values: Value[]) => {
    statement ??= db.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`);
    statement.run(...values);
  };
};

const flag = (value: boolean) => (value ? 1 : 0);

function fillFacts(db: Database.Database): void {
  const user = inserter(db, 'users');
  for (const each of everybody)
    user(each.id, each.name, each.role, each.office, each.state, each.language, each.disabledAt);
  const session = inserter(db, 'sessions');
  for (const who of Object.keys(signedIn) as SignedIn[]) {
    const { id, userId, expiresAt } = sessionOf(who);
    session(id, userId, expiresAt);
  }
  const office = inserter(db, 'offices');
  for (const { code, name } of offices) office(code, name.ru);
  const basis = inserter(db, 'bases');
  for (const kind of kinds)
    for (const direction of directions)
      for (const state of states)
        basis(
          kind,
          direction,
          state,
          JSON.stringify(assessLegalBasis(registry, questionOf({ kind, direction, state }))),
        );
  fillMachines(db);
}

function fillMachines(db: Database.Database): void {
  const status = inserter(db, 'statuses');
  const move = db.prepare('INSERT OR IGNORE INTO transitions VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const machine of Object.values(stateMachines)) {
    const { kind, direction } = machine;
    for (const { code, name, terminal } of machine.statuses)
      status(
        kind,
        direction,
        code,
        JSON.stringify(name),
        flag(terminal),
        rolesToActIn(machine, code).join(' '),
      );
    for (const { action, from, to, by } of machine.transitions) {
      const able = roles.filter((role) => {
        const { acts, records } = capacitiesFor(role, by);
        return acts ?? records;
      });
      for (const start of from) move.run(kind, direction, action, start, to, by[0] ?? 'DIC', able.join(' '));
    }
  }
}

function fillRequests(db: Database.Database, count: number): void {
  const request = inserter(db, 'requests');
  const content = inserter(db, 'contents');
  const action = inserter(db, 'actions');
  const document = inserter(db, 'documents');
  const notification = inserter(db, 'notifications');
  const term = inserter(db, 'temp.found');
  const make = requestMaker(count);
  for (let index = 0; index < count; index++) {
    const { row, content: said, actions, texts, documents, terms, deliveryId } = make(index);
    const series = [
      row.id,
      row.reference,
      row.kind,
      row.direction,
      row.year,
      row.number,
      row.state,
      row.status,
    ];
    const head = [flag(row.terminal), row.sequence, row.headHash, row.officeCode, row.executingOfficeCode];
    const people = [
      row.createdById,
      row.assigneeId,
      row.caseNumber,
      flag(row.urgent),
      flag(row.confidential),
    ];
    const times = [row.requiredBy, row.nextDueAt, flag(row.visibleToState), row.controlledUntil];
    const alarms = [row.nextDueClock, row.custodyDueAt, row.custodyClock, row.nextAlarmAt];
    request(...series, ...head, ...people, ...times, row.createdAt, row.updatedAt, ...alarms);
    content(row.id, JSON.stringify(said));
    for (const each of actions) {
      const { id, name, role, office, state } = each.actor;
      const step = [
        each.id,
        row.id,
        each.sequence,
        each.action,
        each.capacity,
        id,
        name,
        role,
        office,
        state,
      ];
      const words = JSON.stringify(texts.get(each.id));
      const what = [each.at, each.status, flag(each.shared), JSON.stringify(each.payload), words];
      action(...step, ...what, each.previousHash, each.hash);
    }
    for (const each of documents) {
      const file = [each.id, row.id, each.type, each.language, each.fileName, each.mediaType, each.size];
      document(...file, each.sha256, 0, each.uploadedById, each.uploadedByState, each.uploadedAt);
    }
    for (const each of terms) term(each, row.id);
    const subject = `${row.reference}: изменился статус`;
    notification(
      deliveryId,
      row.id,
      row.createdById,
      'status-changed',
      subject,
      '{"link":""}',
      'sent',
      row.updatedAt,
    );
  }
}

/** The same requests in the floor's schema. */
export function fillFloor(file: string, count: number): void {
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -1000000');
  db.exec(floorTables);
  db.exec('CREATE TEMP TABLE found (term TEXT, request_id TEXT)');
  db.transaction(() => {
    fillFacts(db);
    fillRequests(db, count);
    db.exec('INSERT INTO terms SELECT DISTINCT * FROM temp.found ORDER BY 1, 2');
    db.exec(floorIndexes);
  })();
  db.pragma('journal_mode = WAL');
  db.close();
}
