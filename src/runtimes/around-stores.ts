import { UseCaseError } from '../use-cases/errors.ts';
import type { Stores } from '../use-cases/ports/stores.ts';

/** Does something around each call of a store, named like `requests.commit`. */
export type Around = <T>(name: string, call: () => Promise<T>) => Promise<T>;

type Method = (...given: readonly unknown[]) => Promise<unknown>;

function aroundStore<Store extends object>(storeName: string, store: Store, around: Around): Store {
  const entries = Object.entries(store).map(([name, method]: [string, Method]) => [
    name,
    (...given: readonly unknown[]) => around(`${storeName}.${name}`, () => method.apply(store, [...given])),
  ]);
  return Object.fromEntries(entries) as Store; // safe because each method is called as it is
}

/** The same stores with every call in the hands of `around`. */
export const aroundStores = (stores: Stores, around: Around): Stores =>
  Object.fromEntries(
    Object.entries(stores).map(([name, store]) => [name, aroundStore(name, store, around)]),
  ) as unknown as Stores; // safe because each store keeps its type

const isRefusal = (error: unknown) => error instanceof UseCaseError && error.code !== 'unavailable';

/** Counts the calls that the database could not serve; a lost race or an unknown id is an answer. */
export function countErrors(): { readonly around: Around; total(): number } {
  let total = 0;
  return {
    total: () => total,
    async around(_, call) {
      try {
        return await call();
      } catch (error) {
        if (!isRefusal(error)) total += 1;
        throw error;
      }
    },
  };
}
