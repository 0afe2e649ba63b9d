import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import { UseCaseError } from '../use-cases/errors.ts';
import { type ProblemCode, type ProblemEntry, problems } from './errors.ts';

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ProblemEntry['status'];
  readonly detail: string;
  readonly code: ProblemCode;
  readonly requestId: string;
  readonly findings?: readonly Finding[];
  readonly allowed?: readonly string[];
  readonly troubles?: readonly string[];
}

const codeOfException: Readonly<Record<number, ProblemCode>> = {
  400: 'unparsable_body',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported_media_type',
};

/** Anything nobody expected is `internal`: its words stay in the log. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof UseCaseError) return error.code;
  if (error instanceof HTTPException) return codeOfException[error.status] ?? 'internal';
  return 'internal';
}

/** Nothing the caller did or can mend: for the log and the administrator. */
export const isOurFault = (error: unknown): boolean => problems[codeOf(error)].status >= 500;

export function problemOf(code: ProblemCode, told: { language: Language; requestId: string }): Problem {
  const { status, title, detail } = problems[code];
  return {
    type: `urn:komek:problem:${code}`,
    title: title[told.language],
    status,
    detail: detail[told.language],
    code,
    requestId: told.requestId,
  };
}

export function problemOfError(error: unknown, told: { language: Language; requestId: string }): Problem {
  const problem = problemOf(codeOf(error), told);
  if (!(error instanceof UseCaseError)) return problem;
  return {
    ...problem,
    ...(problem.status === 422 && { findings: error.findings }),
    ...(error.code === 'not_allowed_now' && { allowed: error.allowed }),
  };
}

/** Goes through the context, so that headers set on the way here stay on the answer. */
export function problemResponse(
  c: Context,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.newResponse(JSON.stringify(problem), problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(problem.status === 401 && { 'www-authenticate': 'Bearer realm="komek"' }),
    ...headers,
  });
}
