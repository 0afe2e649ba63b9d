import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import { notFound } from '../../use-cases/errors.ts';
import { parseInput } from '../../use-cases/parse-input.ts';
import type { AppEnv } from '../context.ts';

const Query = z.record(z.string(), cleanText(10_000));

/** No database stores the sign NUL alike, and PostgreSQL not at all: an address that holds one asks for nothing there is. */
export const refuseNul = createMiddleware<AppEnv>((c, next) => {
  if (!c.req.url.includes('%00')) return next();
  parseInput(Query, c.req.query());
  throw notFound();
});
