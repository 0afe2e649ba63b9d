import { z } from 'zod';

/** `?state=` says as little as no `state` at all. */
const dropEmpty = (query: unknown) =>
  typeof query === 'object' && query !== null
    ? Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
    : query;

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const pageShape = {
  limit: digits
    .pipe(z.number().int().min(1).max(200))
    .default(50)
    .meta({ type: 'integer', minimum: 1, maximum: 200, default: 50 }),
  cursor: z.string().max(1000).optional().meta({ description: '`nextCursor` of the page before.' }),
};

/** A filter that is misspelt is refused, because a list it does not narrow would look like an answer. */
export const query = <S extends z.ZodRawShape>(shape: S) =>
  z.transform(dropEmpty).pipe(z.strictObject(shape));

export const listQuery = <S extends z.ZodRawShape>(shape: S) => query({ ...shape, ...pageShape });

export const pageOfQuery = ({ limit, cursor }: { limit: number; cursor?: string | undefined }) => ({
  limit,
  cursor,
});

export const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

export const IdParam = z.object({ id: z.uuid() });
