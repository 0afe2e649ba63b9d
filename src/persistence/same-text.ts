import type { CompiledQuery } from 'kysely';

/** More shapes than any day's work has. */
const mostKept = 500;
const compiled = new Map<string, CompiledQuery<unknown>>();

/** A statement compiled before, with the values of this time. */
export const withValues = <Row>(
  statement: CompiledQuery<Row>,
  parameters: readonly unknown[],
): CompiledQuery<Row> => ({ ...statement, parameters });

/**
 * A statement whose text its shape alone decides: it is compiled once, for compiling costs more than running, and used again
 * with other values, which must come in the order of their places.
 */
export function sameText<Row>(
  shape: string,
  parameters: readonly unknown[],
  compile: () => CompiledQuery<Row>,
): CompiledQuery<Row> {
  // Safe because a shape is always compiled by the same words.
  const known = compiled.get(shape) as CompiledQuery<Row> | undefined;
  if (known) return withValues(known, parameters);
  if (compiled.size >= mostKept) compiled.clear();
  const statement = compile();
  compiled.set(shape, statement);
  return withValues(statement, parameters);
}
