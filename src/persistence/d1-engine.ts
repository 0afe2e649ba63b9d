import type { D1Database } from '@cloudflare/workers-types';
import { PrismaD1 } from '@prisma/adapter-d1';
import { createD1Engine } from './d1-engine-parts.ts';
import type { Engine } from './engine.ts';
import type { PrismaClient as NodePrismaClient } from './generated/node/client.ts';
import { PrismaClient } from './generated/workerd/client.ts';

/** A migrated D1 database, inside a Worker. */
export function openD1Engine(d1: D1Database): Engine {
  // Safe because both clients are generated from the same models and differ only in how they load their compiler.
  const prisma = new PrismaClient({ adapter: new PrismaD1(d1) }) as unknown as NodePrismaClient;
  return createD1Engine(d1, prisma);
}
