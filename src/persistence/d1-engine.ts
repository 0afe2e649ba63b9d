import type { D1Database } from '@cloudflare/workers-types';
import { PrismaD1 } from '@prisma/adapter-d1';
import { conflictWhenTaken } from './database-errors.ts';
import type { Engine, Statement } from './engine.ts';
import type { PrismaClient as NodePrismaClient } from './generated/node/client.ts';
import { PrismaClient } from './generated/workerd/client.ts';

/** A migrated D1 database. `batch` is its only all-or-nothing. */
export function openD1Engine(d1: D1Database): Engine {
  const prepare = ({ sql, parameters }: Statement) => d1.prepare(sql).bind(...parameters);
  // Safe because both clients are generated from the same models and differ only in how they load their compiler.
  const prisma = new PrismaClient({ adapter: new PrismaD1(d1) }) as unknown as NodePrismaClient;

  return {
    prisma,
    commit: (statements) =>
      conflictWhenTaken(async () => {
        if (statements.length > 0) await d1.batch(statements.map(prepare));
      }),
    query: async <Row>(statement: Statement) => (await prepare(statement).all<Row>()).results,
  };
}
