const translated = new Map<string, string>();
const kept = 2_000;

/**
 * Our statements are compiled once for all engines, with SQLite's `?` where values go and its `+` before a column that
 * is not to be sought in an index. PostgreSQL numbers the values and plans from its own statistics.
 */
export function toPostgres(sql: string): string {
  const known = translated.get(sql);
  if (known !== undefined) return known;
  if (translated.size >= kept) translated.clear();
  let values = 0;
  const own = sql.replaceAll('+"', '"').replaceAll('?', () => `$${++values}`);
  translated.set(sql, own);
  return own;
}
