import { type Expression, type SqlBool, sql } from 'kysely';

/** Rows that come after the given values, compared as one tuple: the index on the columns is entered at that place. */
export const isAfter = (
  columns: readonly string[],
  values: readonly (string | number)[],
  order: 'asc' | 'desc' = 'asc',
): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.join(columns.map((column) => sql.ref(column)))}) ${sql.raw(order === 'asc' ? '>' : '<')} (${sql.join(values)})`;
