import type { EmailTemplate } from '../domain/notifications/email.ts';
import type { Language } from '../domain/text.ts';
import type { DeliveryRow, DeliveryStatus, OutboxStore } from '../use-cases/ports/outbox.ts';
import { deliveryToColumns } from './compile-changes.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import type { Delivery } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';
import { countLimit, toPage } from './page.ts';

const released = { leasedBy: null, leasedUntil: null };
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

const deliveries = () =>
  database
    .selectFrom('Delivery')
    .innerJoin('User', 'User.id', 'Delivery.userId')
    .selectAll('Delivery')
    .select('User.email as recipient');

/** One statement, in which a second dispatcher finds nothing that the first has taken. */
const leaseStatement = ({ limit, now, until, holder }: Parameters<OutboxStore['lease']>[0]) => {
  const isDue = database
    .selectFrom('Delivery')
    .select('id')
    .where('status', '=', 'queued')
    .where((is) => is.or([is('nextAttemptAt', 'is', null), is('nextAttemptAt', '<=', now)]))
    .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<', now)]))
    .orderBy('id')
    .limit(limit);
  return database
    .updateTable('Delivery')
    .set({ leasedBy: holder, leasedUntil: until })
    .where('id', 'in', isDue)
    .where((is) => is.or([is('leasedUntil', 'is', null), is('leasedUntil', '<', now)]))
    .compile();
};

export const createOutboxStore = (engine: Engine): OutboxStore => {
  const { delivery } = engine.prisma;
  return {
    add: (added) => engine.commit(insertRows('Delivery', added.map(deliveryToColumns))),

    async list({ status, request }, page) {
      const chosen = {
        ...(status === undefined ? {} : { status }),
        ...(request === undefined ? {} : { requestId: request }),
      };
      let query = deliveries()
        .orderBy('Delivery.id', 'desc')
        .limit(page.limit + 1);
      if (status !== undefined) query = query.where('Delivery.status', '=', status);
      if (request !== undefined) query = query.where('Delivery.requestId', '=', request);
      if (page.cursor !== undefined) {
        const [id = ''] = readCursor(page.cursor, 'newest', 1);
        query = query.where('Delivery.id', '<', id);
      }
      const [rows, counted] = await Promise.all([
        engine.query(query.compile()),
        delivery.count({ where: chosen, take: countLimit }),
      ]);
      return toPage(rows, page, counted, {
        item: deliveryFromColumns,
        cursor: (row) => writeCursor('newest', [row.id]),
      });
    },

    async lease(options) {
      await engine.commit([leaseStatement(options)]);
      const rows = await engine.query(
        deliveries()
          .where('status', '=', 'queued')
          .where('leasedBy', '=', options.holder)
          .where('leasedUntil', '=', options.until)
          .orderBy('Delivery.id')
          .compile(),
      );
      return rows.map(deliveryFromColumns);
    },

    async markSent(id, { at, providerId }) {
      await delivery.updateMany({
        where: { id },
        data: {
          ...released,
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
        data: { ...released, status: 'failed', lastError: error, attempts: { increment: 1 } },
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

    async hold() {
      await delivery.updateMany({ where: { status: 'queued' }, data: { ...released, status: 'held' } });
    },

    async unhold() {
      await delivery.updateMany({ where: { status: 'held' }, data: { status: 'queued' } });
    },
  };
};
