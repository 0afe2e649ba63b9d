import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../context.ts';
import type { ProblemCode } from '../errors.ts';
import { errorResponses } from './error-responses.ts';

export type Api = OpenAPIHono<AppEnv>;

type RequestParts = NonNullable<RouteConfig['request']>;

/** What a use case may hand over for a wire schema: the same shape, read-only or not. */
export type Wire<T> = T extends readonly (infer Item)[]
  ? readonly Wire<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Wire<T[Key]> }
    : T;

interface Terms<P extends string, R extends RequestParts, S extends z.ZodType> {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly path: P;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly request?: R;
  readonly status?: 200 | 201 | 204;
  /** Shape of the answer's body; absent for 204. */
  readonly answer?: S;
  /** What the body is, where not JSON; then the handler answers without `reply`. */
  readonly mediaType?: string;
  readonly example?: Wire<z.input<S>>;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  /** Codes beyond those that every route of this form has anyway. */
  readonly errors?: readonly ProblemCode[];
  readonly isPublic?: boolean;
}

const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .meta({ description: 'The same key with the same body within 24 hours gets the first answer again.' }),
});

/** Errors that follow from the form of a route: whether it needs a session, takes a body, a query, an id. */
function formErrors({ method, request, isPublic }: Terms<string, RequestParts, z.ZodType>): ProblemCode[] {
  const body: ProblemCode[] = ['unparsable_body', 'unsupported_media_type', 'too_large', 'invalid'];
  return [
    ...(isPublic ? [] : (['not_signed_in', 'forbidden'] as const)),
    ...(method === 'get' ? [] : (['forbidden'] as const)),
    ...(request?.body ? body : []),
    ...(request?.query ? (['invalid'] as const) : []),
    ...(request?.params ? (['not_found'] as const) : []),
    ...(method === 'post' && !isPublic ? (['invalid', 'idempotency_key_reused'] as const) : []),
    'internal',
    'unavailable',
    'overloaded',
  ];
}

const headersIn = (headers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );

/** `get /api/v1/requests/{id}/findings` is `getRequestsIdFindings`: client generators name their functions by it. */
const operationId = (method: string, path: string): string =>
  path
    .replace('/api/v1', '')
    .split(/[^A-Za-z]+/)
    .reduce((name, part) => name + part.charAt(0).toUpperCase() + part.slice(1), method);

/** One operation of the API: the route as it is described and checked, and the only way to answer it. */
export function contract<const P extends string, R extends RequestParts, S extends z.ZodType = z.ZodType>(
  terms: Terms<P, R, S>,
) {
  const { method, path, tag, summary, description, answer, example, status = 200 } = terms;
  const mediaType = terms.mediaType ?? 'application/json';
  const takesKey = method === 'post' && !terms.isPublic && !terms.request?.headers;
  const request = { ...terms.request, ...(takesKey && { headers: IdempotencyKey }) } as R; // safe because the header is only described, never read through the contract
  const success = {
    description: summary,
    headers: headersIn(terms.answerHeaders),
    ...(answer && {
      content: { [mediaType]: { schema: answer, ...(example !== undefined && { example }) } },
    }),
  };
  const responses: RouteConfig['responses'] = {
    [status]: success,
    ...errorResponses(...formErrors(terms), ...(terms.errors ?? [])),
  };
  const route = createRoute({
    method,
    path,
    operationId: operationId(method, path),
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(terms.isPublic && { security: [] }),
    request,
    responses,
  });
  const reply = (
    c: Context<AppEnv>,
    value: Wire<z.input<S>>,
    headers: Readonly<Record<string, string>> = {},
  ): Response =>
    c.newResponse(JSON.stringify(value), status, { 'content-type': 'application/json', ...headers });
  return { route, reply };
}

export const noContent = (c: Context<AppEnv>, headers: Readonly<Record<string, string>> = {}): Response =>
  c.body(null, 204, { ...headers });

/** A JSON body that must be there. */
export const jsonBody = <S extends z.ZodType>(schema: S, example: z.input<S>) => ({
  required: true as const,
  content: { 'application/json': { schema, example } },
});
