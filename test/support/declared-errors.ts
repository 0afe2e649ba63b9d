import { z } from 'zod';

const Described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({
            content: z
              .record(z.string(), z.object({ examples: z.record(z.string(), z.unknown()).optional() }))
              .optional(),
          }),
        ),
      }),
    ),
  ),
});
export type Described = z.infer<typeof Described>;

const Problem = z.object({ code: z.string(), status: z.number() });

export const describedApi = async (answer: Response): Promise<Described> =>
  Described.parse(await answer.json());

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** The operation that describes an address; undefined for one the API does not have. */
export function operationAt({ paths }: Described, method: string, path: string) {
  const exact = paths[path];
  const found = exact ?? Object.entries(paths).find(([pattern]) => patternOf(pattern).test(path))?.[1];
  return found?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
}

/** Why this answer is not as the API describes it; undefined when it is. */
export async function undeclared(
  described: Described,
  asked: { method: string; path: string },
  answer: Response,
): Promise<string | undefined> {
  const operation = operationAt(described, asked.method, asked.path);
  if (!operation || answer.status === 304) return undefined;
  const declared = operation.responses[answer.status];
  const told = `${asked.method} ${asked.path} answers ${answer.status}`;
  if (!declared) return told;
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  const { code } = Problem.parse(await answer.clone().json());
  const codes = Object.keys(declared.content?.['application/problem+json']?.examples ?? {});
  return codes.includes(code) ? undefined : `${told} ${code}`;
}
