/** For tests, which have a database and migrations of their own. */
export function migrateD1(
  place: readonly string[],
  from?: { readonly settings: string; readonly migrations: string },
): void;
