import type { UseCaseContext } from '../../../use-cases/context.ts';
import type { RequestStore } from '../../../use-cases/ports/requests.ts';

/**
 * For a page that several use cases fill: the request and the registry are read once, so that its parts also agree. Not for
 * changes, which must see what stands at their own moment.
 */
export function readingOnce(ctx: UseCaseContext): UseCaseContext {
  const { stores, registry } = ctx;
  const files = new Map<string, ReturnType<RequestStore['find']>>();
  const find: RequestStore['find'] = (id, scope) => {
    const key = `${id} ${JSON.stringify(scope)}`;
    const file = files.get(key) ?? stores.requests.find(id, scope);
    files.set(key, file);
    return file;
  };
  let current: ReturnType<UseCaseContext['registry']['current']> | undefined;
  return {
    ...ctx,
    stores: { ...stores, requests: { ...stores.requests, find } },
    registry: {
      ...registry,
      current() {
        current ??= registry.current();
        return current;
      },
    },
  };
}
