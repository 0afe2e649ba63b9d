import type { D1Database } from '@cloudflare/workers-types';
import { conflictWhenTaken } from './database-errors.ts';
import type { Answers, Engine, Queries, Statement } from './engine.ts';
import type { PrismaClient } from './generated/node/client.ts';

/** `batch` is the only all-or-nothing of D1. The Prisma client differs between Workers and Node, so it is passed in. */
export function createD1Engine(d1: D1Database, prisma: PrismaClient): Engine {
  const prepare = ({ sql, parameters }: Statement) => d1.prepare(sql).bind(...parameters);
  return {
    prisma,
    commit: (statements) =>
      conflictWhenTaken(async () => {
        if (statements.length > 0) await d1.batch(statements.map(prepare));
      }),
    query: async <Row>(statement: Statement) => (await prepare(statement).all<Row>()).results,
    snapshot: async <Rows extends readonly unknown[]>(statements: Queries<Rows>) => {
      const answers = await d1.batch(statements.map(prepare));
      return answers.map(({ results }) => results) as unknown as Answers<Rows>;
    },
  };
}
