import type { Context } from 'hono';
import type { z } from 'zod';
import { parseInput } from '../../use-cases/parse-input.ts';
import type { PageRequest } from '../../use-cases/ports/paging.ts';
import type { AppEnv } from '../context.ts';

/** The filters that are set in the address, checked; `cursor` and what a redirect says do not belong to them. */
export function filtersOf<S extends z.ZodType>(c: Context<AppEnv>, schema: S): z.output<S> {
  const { cursor: _cursor, done: _done, ...query } = c.req.query();
  const set = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  return parseInput(schema, set);
}

export function pageRequestOf(c: Context<AppEnv>, limit = 50): PageRequest {
  const cursor = c.req.query('cursor');
  return { limit, ...(cursor && { cursor }) };
}
