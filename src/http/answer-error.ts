import type { Context } from 'hono';
import { UseCaseError } from '../use-cases/errors.ts';
import type { AppEnv } from './context.ts';
import { errorPage, problemPage } from './pages/errors/error-page.tsx';
import { problemOf, problemOfError, problemResponse } from './problem.ts';

const forPrograms = /^\/(api|healthz|readyz|metrics|assets)(\/|$)/;
const isForPrograms = (c: Context<AppEnv>) => forPrograms.test(c.req.path);
const toldOf = (c: Context<AppEnv>) => ({ language: c.var.language, requestId: c.var.requestId });

/** Programs get a problem document, people a page; neither learns more of a fault than its request id. */
export function answerError(error: unknown, c: Context<AppEnv>): Response | Promise<Response> {
  if (!isForPrograms(c)) return errorPage(c, error);
  const wait = error instanceof UseCaseError ? error.retryAfterSeconds : undefined;
  return problemResponse(
    c,
    problemOfError(error, toldOf(c)),
    wait === undefined ? {} : { 'retry-after': String(wait) },
  );
}

export function answerNotFound(c: Context<AppEnv>): Response | Promise<Response> {
  const problem = problemOf('not_found', toldOf(c));
  return isForPrograms(c) ? problemResponse(c, problem) : problemPage(c, problem);
}

export function answerOverloaded(
  c: Context<AppEnv>,
  retryAfterSeconds: number,
): Response | Promise<Response> {
  c.header('retry-after', String(retryAfterSeconds));
  const problem = problemOf('overloaded', toldOf(c));
  return isForPrograms(c) ? problemResponse(c, problem) : problemPage(c, problem);
}

export function answerMethodNotAllowed(
  c: Context<AppEnv>,
  methods: readonly string[],
): Response | Promise<Response> {
  const allow = { allow: [...methods, 'OPTIONS'].join(', ') };
  if (c.req.method === 'OPTIONS') return c.body(null, 204, allow);
  if (!isForPrograms(c)) return problemPage(c, problemOf('not_found', toldOf(c)));
  return problemResponse(c, problemOf('method_not_allowed', toldOf(c)), allow);
}
