import { sql } from 'kysely';
import type { Instant } from '../domain/codes.ts';
import { addHours } from '../domain/plain-date.ts';
import { splitAmount } from '../domain/requests/amounts.ts';
import type { DeliveryStatus, NewDelivery } from '../use-cases/ports/outbox.ts';
import {
  answersKeptHours,
  type Changes,
  type IdempotentAnswer,
  type RequestRow,
} from '../use-cases/ports/requests.ts';
import { actionToColumns } from './action-rows.ts';
import { database, type Statement } from './engine.ts';
import type { Delivery } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';
import { recount } from './request-counters.ts';
import { documentToColumns, dueToColumns, requestToColumns } from './request-rows.ts';
import { sameText } from './same-text.ts';

/** A process that can send nothing writes `held` at once: to be held afterwards would cost a message as much as to be written. */
export type FirstStatus = Extract<DeliveryStatus, 'queued' | 'held'>;

export const deliveryToColumns = (delivery: NewDelivery, status: FirstStatus = 'queued'): Delivery => ({
  id: delivery.id,
  requestId: delivery.requestId,
  actionId: delivery.actionId,
  userId: delivery.userId,
  template: delivery.template,
  language: delivery.language,
  subject: delivery.subject,
  data: JSON.stringify(delivery.data),
  status,
  attempts: 0,
  nextAttemptAt: delivery.createdAt,
  leasedBy: null,
  leasedUntil: null,
  lastError: null,
  providerId: null,
  createdAt: delivery.createdAt,
  sentAt: null,
});

export const deleteAnswers = (olderThan: Instant): Statement =>
  database.deleteFrom('IdempotentAnswer').where('createdAt', '<', olderThan).compile();

/** An answer past its day gives its key back, or the key's next use would look like a lost race. */
export function insertAnswer(answer: IdempotentAnswer): readonly Statement[] {
  const oldest = addHours(answer.createdAt, -answersKeptHours);
  return [deleteAnswers(oldest), ...insertRows('IdempotentAnswer', [answer])];
}

/**
 * What a step makes of the next alarm is never too late, and an alarm that rang does not ring again, so it is written over
 * what a sweep made of it meanwhile; unless that is earlier than what the step found, for then somebody wants a look.
 */
function moveAlarm(before: RequestRow, row: RequestRow) {
  if (before.nextAlarmAt === null && row.nextAlarmAt === null) return { set: {}, values: [] };
  const values = [before, row].map((given) => dueToColumns(given).nextAlarmAt);
  const [found, moved] = values;
  const column = sql.ref('nextAlarmAt');
  const nextAlarmAt = sql<string>`case when ${column} < ${found} then ${column} else ${moved} end`;
  return { set: { nextAlarmAt }, values };
}

/**
 * Writes what changed, so that the indexes on the rest are left alone. The new head is written only over the one the
 * caller decided on; over any other it is NULL, which the column refuses, and with that statement the whole commit.
 */
function updateRow(before: RequestRow, row: RequestRow): Statement {
  const stored = requestToColumns(before);
  const { headHash, nextAlarmAt: _, ...columns } = requestToColumns(row);
  const changed = Object.entries(columns).filter(
    ([column, value]) => stored[column as keyof typeof columns] !== value,
  );
  const alarm = moveAlarm(before, row);
  const shape = ['update', ...Object.keys(alarm.set), ...changed.map(([column]) => column)].join(' ');
  const values = [...changed.map(([, value]) => value), ...alarm.values, before.headHash, headHash, row.id];
  return sameText(shape, values, () =>
    database
      .updateTable('Request')
      .set({
        ...Object.fromEntries(changed),
        ...alarm.set,
        headHash: sql<string>`case when ${sql.ref('headHash')} = ${before.headHash} then ${headHash} end`,
      })
      .where('id', '=', row.id)
      .compile(),
  );
}

const deleteOf = (
  table: 'RequestTreaty' | 'SearchTerm' | 'AssetAmount' | 'KeptTyping',
  id: string,
): Statement =>
  sameText(`delete ${table}`, [id], () => database.deleteFrom(table).where('requestId', '=', id).compile());

function replaceContent({ row, content }: Changes): readonly Statement[] {
  if (content === undefined) return [];
  const treatyIds =
    content.legalBasis && 'treatyIds' in content.legalBasis ? [...new Set(content.legalBasis.treatyIds)] : [];
  const text = JSON.stringify(content);
  return [
    sameText('content', [row.id, text, text], () =>
      database
        .insertInto('RequestContent')
        .values({ requestId: row.id, content: text })
        .onConflict((taken) => taken.column('requestId').doUpdateSet({ content: text }))
        .compile(),
    ),
    deleteOf('RequestTreaty', row.id),
    ...insertRows(
      'RequestTreaty',
      treatyIds.map((treatyId) => ({ treatyId, requestId: row.id })),
    ),
  ];
}

function replaceSearchTerms({ row, searchTerms }: Changes): readonly Statement[] {
  if (searchTerms === undefined) return [];
  return [
    deleteOf('SearchTerm', row.id),
    ...insertRows(
      'SearchTerm',
      [...new Set(searchTerms)].map((term) => ({ term, requestId: row.id })),
    ),
  ];
}

function replaceAssetAmounts({ row, assetTotals }: Changes): readonly Statement[] {
  if (assetTotals === undefined) return [];
  return [
    deleteOf('AssetAmount', row.id),
    ...insertRows(
      'AssetAmount',
      assetTotals.map(({ stage, currency, amount }) => ({
        requestId: row.id,
        stage,
        currency,
        ...splitAmount(amount),
      })),
    ),
  ];
}

/**
 * What was typed and not saved: their own goes with whoever moves the request on. A colleague's waits, for the draft may come
 * back to them; at the end of the request nobody can use it any more.
 */
function forgetTyping({ row, before, actions }: Changes): readonly Statement[] {
  if (!before || before.status === row.status) return [];
  if (row.terminal) return [deleteOf('KeptTyping', row.id)];
  const movers = [...new Set(actions.map(({ actor }) => actor.id))];
  return movers.map((userId) =>
    sameText('forget typing', [row.id, userId], () =>
      database
        .deleteFrom('KeptTyping')
        .where('requestId', '=', row.id)
        .where('userId', '=', userId)
        .compile(),
    ),
  );
}

const releaseDocuments = ({ row, releasedDocumentIds = [] }: Changes): readonly Statement[] =>
  releasedDocumentIds.map((id) =>
    database
      .updateTable('Document')
      .set({ released: 1 })
      .where('id', '=', id)
      .where('requestId', '=', row.id)
      .compile(),
  );

/** One use case's changes as the statements of one commit, in an order that satisfies the foreign keys. */
export function compileChanges(changes: Changes, messages: FirstStatus): readonly Statement[] {
  const { row, before, actions, texts, documents = [], deliveries, answer } = changes;
  const erasable = actions.flatMap(({ id }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ actionId: id, requestId: row.id, texts: JSON.stringify(text) }];
  });
  return [
    ...recount(before, row),
    ...(before ? [updateRow(before, row)] : insertRows('Request', [requestToColumns(row)])),
    ...insertRows('Action', actions.map(actionToColumns)),
    ...insertRows('ActionText', erasable),
    ...replaceContent(changes),
    ...replaceSearchTerms(changes),
    ...replaceAssetAmounts(changes),
    ...forgetTyping(changes),
    ...insertRows('Document', documents.map(documentToColumns)),
    ...releaseDocuments(changes),
    ...insertRows(
      'Delivery',
      deliveries.map((delivery) => deliveryToColumns(delivery, messages)),
    ),
    ...(answer === undefined ? [] : insertAnswer(answer)),
  ];
}
