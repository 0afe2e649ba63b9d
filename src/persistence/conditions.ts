import { type Expression, sql } from 'kysely';
import { database, type Statement } from './engine.ts';

/**
 * A statement that writes nothing while its condition holds. Where it does not, it would write a setting without a
 * value, which the column refuses, and with that statement the whole commit.
 */
const refuseWhen = (unmet: Expression<unknown>): Statement =>
  sql`insert into ${sql.table('Setting')} (${sql.ref('key')}, ${sql.ref('value')}) select 'unmet', null where ${unmet}`.compile(
    database,
  );

/** The commit fails with `conflict` unless the query finds a row at that moment. */
export const requireRow = (query: Expression<unknown>): Statement => refuseWhen(sql`not exists ${query}`);

/** The commit fails with `conflict` if the query finds a row at that moment. */
export const requireNoRow = (query: Expression<unknown>): Statement => refuseWhen(sql`exists ${query}`);
