export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
}

/** What is still to be applied. Throws where the database was not made by these migrations. */
export function missingFrom(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): readonly Migration[] {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new Error(
        `The database was made by a newer version of Komek (migration ${name}). Start that version, or restore a backup made before it.`,
      );
    if (known.get(name) !== checksum) throw new Error(`Migration ${name} was changed after it was applied.`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

export const migrationFailed = (name: string, error: unknown): Error =>
  new Error(
    `Migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`,
  );

/** A database that is only read is not brought up to date on the way. */
export function requireNone(missing: readonly Migration[]): void {
  const [first] = missing;
  if (first)
    throw new Error(
      `The database is of an older version of Komek (migration ${first.name} is missing); start this version on it once.`,
    );
}
