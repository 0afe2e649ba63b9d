import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { unknownValue } from '../unknown-value.ts';
import { scopeOf } from './request-scope.ts';

/** Linked requests must be ones the actor may see; another's existence is not given away. */
export async function checkRelated(ctx: UseCaseContext, ids: readonly string[]): Promise<void> {
  const scope = scopeOf(ctx.actor);
  const found = await Promise.all(ids.map((id) => ctx.stores.requests.findRow(id, scope)));
  const missing = found.flatMap((row, index) => (row ? [] : [index]));
  if (missing.length === 0) return;
  throw invalid(...missing.map((index) => unknownValue(`/relatedTo/${index}`)));
}
