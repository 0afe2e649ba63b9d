import type { RouteConfig } from '@hono/zod-openapi';
import { type ProblemCode, problems } from '../errors.ts';
import { problemOf } from '../problem.ts';
import { FindingOut, ProblemOut } from './schemas/basics.ts';

type Responses = RouteConfig['responses'];

const exampleOf = (code: ProblemCode) => ({
  ...problemOf(code, { language: 'en', requestId: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f' }),
  ...(problems[code].status === 422 && { findings: code === 'invalid' ? [FindingOut.meta()?.example] : [] }),
  ...(code === 'not_allowed_now' && { allowed: ['acknowledge', 'note'] }),
});

const saysWhen: readonly ProblemCode[] = ['too_many_attempts', 'unavailable', 'overloaded'];

const headersOf = (codes: readonly ProblemCode[]) =>
  codes.some((code) => saysWhen.includes(code))
    ? {
        headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } } },
      }
    : {};

/** The declared errors of a route, straight from the table that also answers: one response a status, one example a code. */
export function errorResponses(...codes: readonly ProblemCode[]): Responses {
  const byStatus = Object.groupBy(new Set(codes), (code) => String(problems[code].status));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, group = []]) => [
      status,
      {
        description: group.map((code) => `\`${code}\`: ${problems[code].title.en}`).join('; '),
        ...headersOf(group),
        content: {
          'application/problem+json': {
            schema: ProblemOut,
            examples: Object.fromEntries(group.map((code) => [code, { value: exampleOf(code) }])),
          },
        },
      },
    ]),
  );
}
