import { sql } from 'kysely';
import type { AlarmStore, Rung } from '../use-cases/ports/alarms.ts';
import { deliveryToColumns } from './compile-changes.ts';
import { database, type Engine, type Statement } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { every, scopeConditions } from './request-conditions.ts';
import { courseOfRow, dueToColumns, never, requestFromColumns } from './request-rows.ts';

/** Written only over the row that the sweep decided on; over any other it is NULL, which the column refuses. */
function moveAlarm({ seen, due, course }: Rung): Statement {
  const { nextAlarmAt, ...columns } = { ...dueToColumns(due), ...course };
  const stood = dueToColumns(seen).nextAlarmAt;
  return database
    .updateTable('Request')
    .set({
      ...changed(columns, { ...dueToColumns(seen), ...courseOfRow(seen) }),
      nextAlarmAt: sql<string>`case when ${sql.ref('headHash')} = ${seen.headHash}
        and ${sql.ref('nextAlarmAt')} = ${stood} then ${nextAlarmAt} end`,
    })
    .where('id', '=', seen.id)
    .compile();
}

/** So that the indexes on what stays are left alone. */
const changed = (columns: Readonly<Record<string, string | null>>, stored: typeof columns) =>
  Object.fromEntries(Object.entries(columns).filter(([column, value]) => stored[column] !== value));

const custody = (limit: number) =>
  database
    .selectFrom('Request')
    .where('custodyDueAt', '<', never)
    .orderBy('custodyDueAt')
    .orderBy('id')
    .limit(limit);

export const createAlarmStore = (engine: Engine): AlarmStore => ({
  async due(now, limit) {
    const [held, others] = await engine.snapshot([
      custody(limit)
        .where(sql<boolean>`+${sql.ref('nextAlarmAt')} <= ${now}`)
        .select('id')
        .compile(),
      database
        .selectFrom('Request')
        .where('nextAlarmAt', '<=', now)
        .orderBy('nextAlarmAt')
        .orderBy('id')
        .limit(limit)
        .select('id')
        .compile(),
    ]);
    const ids = new Set([...held, ...others].map(({ id }) => id));
    return [...ids].slice(0, limit);
  },

  lastRung: (requestId) =>
    engine.query(
      database
        .selectFrom('Alarm')
        .where('requestId', '=', requestId)
        .groupBy(['clock', 'dueAt'])
        .select(({ fn }) => ['clock', 'dueAt', fn.max('ringsAt').as('ringsAt')])
        .compile(),
    ),

  commit: (rung) =>
    engine.commit([
      moveAlarm(rung),
      ...insertRows(
        'Alarm',
        rung.alarms.map((alarm) => ({ requestId: rung.seen.id, ...alarm, rangAt: rung.at })),
      ),
      ...insertRows(
        'Delivery',
        rung.deliveries.map((delivery) => deliveryToColumns(delivery)),
      ),
    ]),

  async listCustody(scope, limit) {
    const rows = await engine.query(
      custody(limit)
        .where(every(scopeConditions(scope)))
        .selectAll()
        .compile(),
    );
    return rows.map(requestFromColumns);
  },
});
