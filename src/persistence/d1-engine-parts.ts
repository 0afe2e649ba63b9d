import type { D1Database } from '@cloudflare/workers-types';
import { conflictWhenTaken } from './database-errors.ts';
import type { Answers, Engine, Queries, Statement } from './engine.ts';
import type { PrismaClient } from './generated/node/client.ts';
import { sqliteMigrations } from './migrations.generated.ts';

/** As `wrangler d1 migrations apply` notes them: by the file. */
async function appliedByWrangler(d1: D1Database): Promise<readonly string[] | undefined> {
  try {
    const { results } = await d1.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
    return results.map(({ name }) => name.replace(/\.sql$/, ''));
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such table')) return undefined;
    throw error;
  }
}

/** `batch` is the only all-or-nothing of D1. The Prisma client differs between Workers and Node, so it is passed in. */
export function createD1Engine(d1: D1Database, prisma: PrismaClient): Engine {
  const prepare = ({ sql, parameters }: Statement) => d1.prepare(sql).bind(...parameters);
  return {
    prisma,
    commit: (statements) =>
      conflictWhenTaken(async () => {
        if (statements.length > 0) await d1.batch(statements.map(prepare));
      }),
    history: { own: sqliteMigrations.map(({ name }) => name), applied: () => appliedByWrangler(d1) },
    query: async <Row>(statement: Statement) => (await prepare(statement).all<Row>()).results,
    snapshot: async <Rows extends readonly unknown[]>(statements: Queries<Rows>) => {
      const answers = await d1.batch(statements.map(prepare));
      return answers.map(({ results }) => results) as unknown as Answers<Rows>;
    },
  };
}
