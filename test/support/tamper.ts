import Database from 'better-sqlite3';

/** What somebody with the file in their hands could do. */
export function tamperWith({ folder }: { readonly folder: string }, ...statements: readonly string[]): void {
  const database = new Database(`${folder}/komek.db`);
  database.pragma('foreign_keys = OFF');
  for (const statement of statements) database.prepare(statement).run();
  database.close();
}
