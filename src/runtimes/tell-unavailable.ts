import { outOfReach } from '../persistence/database-errors.ts';
import { UseCaseError } from '../use-cases/errors.ts';

const retryAfterSeconds = 5;

const translated = (error: unknown): unknown => {
  if (error instanceof UseCaseError) return error;
  const code = outOfReach(error);
  if (code === undefined) return error;
  const message = `The database or the documents are out of reach (${code}).`;
  return new UseCaseError('unavailable', { message, retryAfterSeconds, cause: error });
};

type Method = (...given: readonly unknown[]) => Promise<unknown>;

const guarded =
  (method: Method): Method =>
  async (...given) => {
    try {
      return await method(...given);
    } catch (error) {
      throw translated(error);
    }
  };

/**
 * The same stores, each method of which throws UseCaseError `unavailable` where the driver says that the database is
 * locked, full or gone, or the disk full or not ours to write. In one place, since no store can do better than that.
 */
export function tellUnavailable<Part extends object>(part: Part): Part {
  const told = Object.entries(part).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [name, guarded(value.bind(part) as Method)];
    return [name, typeof value === 'object' && value !== null ? tellUnavailable(value) : value];
  });
  return Object.fromEntries(told) as Part; // safe because every method of a port answers with a promise
}
