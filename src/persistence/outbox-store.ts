import { type SelectQueryBuilder, sql } from 'kysely';
import type { Role } from '../domain/codes.ts';
import type { EmailTemplate } from '../domain/notifications/email.ts';
import type { Language } from '../domain/text.ts';
import type { DeliveryRow, DeliveryStatus, OutboxStore } from '../use-cases/ports/outbox.ts';
import { deliveryToColumns } from './compile-changes.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import type { DB, Delivery } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';
import { countUpToLimit, toPage } from './page.ts';

/** More people than any step concerns. */
const mostTold = 200;

const released = { leasedBy: null, leasedUntil: null };
const finished = { ...released, nextAttemptAt: null };
/** What was said, and above all a link that opens an account, need not outlive the sending. */
const withoutBody = { data: JSON.stringify({ link: '' }) };

/** The casts are safe because only this store and `deliveryToColumns` write the columns. */
const deliveryFromColumns = ({
  leasedBy: _,
  leasedUntil: __,
  ...row
}: Delivery & { recipient: string }): DeliveryRow => ({
  ...row,
  template: row.template as EmailTemplate,
  language: row.language as Language,
  data: JSON.parse(row.data),
  status: row.status as DeliveryStatus,
});

const withRecipient = (chosen: SelectQueryBuilder<DB, 'Delivery', object>) =>
  chosen
    .innerJoin('User', 'User.id', 'Delivery.userId')
    .selectAll('Delivery')
    .select('User.email as recipient');

/** Written out, not as a value: only so is it known that the index of the queue has all of them. */
const queued = sql.lit('queued');

/** One statement, in which a second dispatcher finds nothing that the first has taken. */
const leaseStatement = ({ limit, now, until, holder }: Parameters<OutboxStore['lease']>[0]) => {
  const isDue = database
    .selectFrom('Delivery')
    .select('id')
    .where('status', '=', queued)
    .where('nextAttemptAt', '<=', now)
    .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<', now)]))
    .orderBy('nextAttemptAt')
    .orderBy('id')
    .limit(limit);
  return database
    .updateTable('Delivery')
    .set({ leasedBy: holder, leasedUntil: until })
    .where('id', 'in', isDue)
    .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<', now)]))
    .compile();
};

/** Looked for before anything is changed, so that an idle server writes nothing. */
const anyQueued = database
  .selectFrom('Delivery')
  .select('id')
  .where('status', '=', 'queued')
  .limit(1)
  .compile();

export const createOutboxStore = (engine: Engine): OutboxStore => {
  const { delivery } = engine.prisma;
  return {
    add: (added) =>
      engine.commit(
        insertRows(
          'Delivery',
          added.map((delivery) => deliveryToColumns(delivery)),
        ),
      ),

    async list({ status, request }, page) {
      let chosen = database.selectFrom('Delivery');
      if (status !== undefined) chosen = chosen.where('Delivery.status', '=', status);
      if (request !== undefined) chosen = chosen.where('Delivery.requestId', '=', request);
      const counting = countUpToLimit(chosen.select('Delivery.id'));
      if (page.cursor !== undefined) {
        const [id = ''] = readCursor(page.cursor, 'newest', 1);
        chosen = chosen.where('Delivery.id', '<', id);
      }
      const [rows, [counted]] = await engine.snapshot([
        withRecipient(chosen)
          .orderBy('Delivery.id', 'desc')
          .limit(page.limit + 1)
          .compile(),
        counting,
      ]);
      return toPage(rows, page, counted?.total ?? 0, {
        item: deliveryFromColumns,
        cursor: (row) => writeCursor('newest', [row.id]),
      });
    },

    async listTold({ requestId, actionId }) {
      const told = await engine.query(
        database
          .selectFrom('Delivery')
          .innerJoin('User', 'User.id', 'Delivery.userId')
          .select(['User.id', 'User.name', 'User.role', 'User.state'])
          .where('Delivery.requestId', '=', requestId)
          .where('Delivery.actionId', '=', actionId)
          .orderBy('Delivery.id')
          .limit(mostTold)
          .compile(),
      );
      return told.map((person) => ({ ...person, role: person.role as Role }));
    },

    async lease(options) {
      await engine.commit([leaseStatement(options)]);
      const rows = await engine.query(
        withRecipient(database.selectFrom('Delivery'))
          .where('status', '=', queued)
          .where('leasedBy', '=', options.holder)
          .where('leasedUntil', '=', options.until)
          .where('nextAttemptAt', '<=', options.now)
          .orderBy('nextAttemptAt')
          .orderBy('Delivery.id')
          .limit(options.limit)
          .compile(),
      );
      return rows.map(deliveryFromColumns);
    },

    async release(holder, ids) {
      if (ids.length === 0) return;
      await delivery.updateMany({
        where: { id: { in: [...ids] }, status: 'queued', leasedBy: holder },
        data: released,
      });
    },

    async markSent(id, { at, providerId }) {
      await delivery.updateMany({
        where: { id },
        data: {
          ...finished,
          ...withoutBody,
          status: 'sent',
          sentAt: at,
          providerId,
          attempts: { increment: 1 },
          lastError: null,
        },
      });
    },

    async markRetry(id, { error, nextAttemptAt }) {
      await delivery.updateMany({
        where: { id, status: 'queued' },
        data: { ...released, status: 'queued', nextAttemptAt, lastError: error, attempts: { increment: 1 } },
      });
    },

    async markFailed(id, { error }) {
      await delivery.updateMany({
        where: { id, status: 'queued' },
        data: { ...finished, status: 'failed', lastError: error, attempts: { increment: 1 } },
      });
    },

    async requeue(id, at) {
      const { count } = await delivery.updateMany({
        where: { id, status: 'failed' },
        data: { ...released, status: 'queued', attempts: 0, nextAttemptAt: at },
      });
      return count === 1;
    },

    exists: async (id) => (await delivery.count({ where: { id } })) > 0,

    async hold(now) {
      const [waiting] = await engine.query(anyQueued);
      if (waiting === undefined) return;
      await engine.commit([
        database
          .updateTable('Delivery')
          .set({ ...released, status: 'held' })
          .where('status', '=', 'queued')
          .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<', now)]))
          .compile(),
      ]);
    },

    async unhold() {
      await delivery.updateMany({ where: { status: 'held' }, data: { status: 'queued' } });
    },
  };
};
