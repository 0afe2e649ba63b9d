import { sql } from 'kysely';
import type { Treaty } from '../domain/treaties/treaty.ts';
import type { TreatyChanges, TreatyNotice } from '../use-cases/ports/treaty-changes.ts';
import { deliveryToColumns, insertAnswer } from './compile-changes.ts';
import { requireRow } from './conditions.ts';
import { database, type Statement } from './engine.ts';
import { insertRows } from './insert-rows.ts';
import { lookAgain } from './look-again.ts';
import { correctionsKey } from './registry-statements.ts';
import { changeToColumns } from './treaty-change-rows.ts';

/** Counted on in the database, so that two changes at once never make the same version. */
const nextVersion = (): Statement =>
  database
    .insertInto('Setting')
    .values({ key: correctionsKey, value: '1' })
    .onConflict((known) =>
      known.column('key').doUpdateSet({
        value: sql<string>`cast(cast(${sql.ref('Setting.value')} as integer) + 1 as text)`,
      }),
    )
    .compile();

/** Keeps a treaty as it stood; the same one is kept once. */
export const keepVersion = (treaty: Treaty, hash: string): Statement =>
  database
    .insertInto('TreatyVersion')
    .values({ hash, treatyId: treaty.id, treaty: JSON.stringify(treaty) })
    .onConflict((known) => known.column('hash').doNothing())
    .compile();

const addTreaty = (treaty: Treaty, hash: string): readonly Statement[] =>
  insertRows('Treaty', [
    {
      id: treaty.id,
      seed: JSON.stringify(treaty),
      seedHash: hash,
      seedVersion: 'added',
      correction: null,
      correctedAt: null,
    },
  ]);

function replaceTreaty({ replaces, change }: TreatyChanges): readonly Statement[] {
  if (!replaces) return [];
  const asSeen = database
    .selectFrom('Treaty')
    .select('id')
    .where('id', '=', change.treatyId)
    .where('seedHash', '=', replaces.seedHash);
  return [requireRow(asSeen), keepVersion(replaces.treaty, replaces.hash)];
}

/** One change as the statements of one commit. */
export function compileTreatyChange(changes: TreatyChanges): readonly Statement[] {
  const { change, adds, correction, deliveries, notice, answer } = changes;
  return [
    ...(adds ? addTreaty(adds, change.afterHash) : []),
    ...replaceTreaty(changes),
    ...insertRows('TreatyChange', [changeToColumns(change)]),
    database
      .updateTable('Treaty')
      .set({ correction: JSON.stringify(correction), correctedAt: change.at })
      .where('id', '=', change.treatyId)
      .compile(),
    nextVersion(),
    lookAgain(change.treatyId, change.at),
    ...insertRows(
      'Delivery',
      deliveries.map((delivery) => deliveryToColumns(delivery)),
    ),
    ...insertRows('TreatyNotice', notice ? [{ ...notice }] : []),
    ...(answer ? insertAnswer(answer) : []),
  ];
}

/** Only whoever found the notice where it stands may go on with it. */
export function compileNotice(
  { changeId, toldUpTo }: TreatyNotice,
  next: { toldUpTo: string | null; deliveries: Parameters<typeof deliveryToColumns>[0][] },
): readonly Statement[] {
  const asSeen = database
    .selectFrom('TreatyNotice')
    .select('changeId')
    .where('changeId', '=', changeId)
    .where('toldUpTo', '=', toldUpTo);
  const on =
    next.toldUpTo === null
      ? database.deleteFrom('TreatyNotice').where('changeId', '=', changeId).compile()
      : database
          .updateTable('TreatyNotice')
          .set({ toldUpTo: next.toldUpTo })
          .where('changeId', '=', changeId)
          .where('toldUpTo', '=', toldUpTo)
          .compile();
  return [
    requireRow(asSeen),
    on,
    ...insertRows(
      'Delivery',
      next.deliveries.map((delivery) => deliveryToColumns(delivery)),
    ),
  ];
}
