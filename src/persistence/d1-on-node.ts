import type { D1Database } from '@cloudflare/workers-types';
import { PrismaD1 } from '@prisma/adapter-d1';
import { createD1Engine } from './d1-engine-parts.ts';
import type { Engine } from './engine.ts';
import { PrismaClient } from './generated/node/client.ts';

/** A migrated D1 database reached from Node through wrangler's proxy. */
export const openD1OnNode = (d1: D1Database): Engine =>
  createD1Engine(d1, new PrismaClient({ adapter: new PrismaD1(d1) }));
