import type { Role } from '../../src/domain/codes.ts';
import type { UseCaseContext } from '../../src/use-cases/context.ts';
import { UseCaseError } from '../../src/use-cases/errors.ts';
import { accountWorld } from './account-world.ts';
import { shippedRegistry } from './shipped-registry.ts';

/** People of any role before the registry as it ships, on a real database. */
export async function registryWorld() {
  const world = await accountWorld();
  return {
    close: world.close,
    clock: world.clock,
    as: async (role: Role): Promise<UseCaseContext> => ({
      ...(await world.asRole(role)),
      registry: { current: async () => shippedRegistry },
    }),
  };
}

/** What a refused use case says: its code, and per finding the code and the field. */
export async function refusalOf(attempt: Promise<unknown>): Promise<readonly string[]> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UseCaseError)) throw new Error('it was not refused');
  return [error.code, ...error.findings.map(({ code, path }) => `${code} ${path}`)];
}
