import { UseCaseError } from '../errors.ts';
import type { AuthServices } from './auth-ports.ts';
import { shiftInstant } from './shift-instant.ts';

export const guessing = {
  windowSeconds: 15 * 60,
  perAccount: 5,
  perAddress: 20,
  resetsPerAccount: 3,
} as const;

export interface Limit {
  readonly key: string;
  readonly most: number;
}

/** Keys are hashes: the table of failures names neither people nor their computers. */
export const limitOn = async (
  { auth }: AuthServices,
  of: { what: string; value: string; most: number },
): Promise<Limit> => ({ key: await auth.secrets.hash(`${of.what}:${of.value}`), most: of.most });

export const accountLimit = (services: AuthServices, email: string) =>
  limitOn(services, { what: 'account', value: email, most: guessing.perAccount });

/** No limit where the runtime cannot tell the caller's address: one shared limit would shut everyone out. */
export async function addressLimits(
  services: AuthServices,
  what: 'address' | 'reset-address',
  address: string | undefined,
): Promise<readonly Limit[]> {
  if (address === undefined) return [];
  return [await limitOn(services, { what, value: address, most: guessing.perAddress })];
}

export async function requireWithin(services: AuthServices, limits: readonly Limit[]): Promise<void> {
  for (const limit of limits) {
    if ((await countOf(services, limit)) >= limit.most) throw tooMany();
  }
}

/**
 * Tries a password under both limits. The try is counted before it is made, so that many at once cannot slip through;
 * a right password clears the account's count, never the address's.
 */
export async function guardGuessing(
  services: AuthServices,
  limits: { account: Limit; addresses: readonly Limit[] },
  attempt: () => Promise<boolean>,
): Promise<boolean> {
  const { account, addresses } = limits;
  await requireWithin(services, [account, ...addresses]);
  await count(services, account);
  if ((await countOf(services, account)) > account.most) throw tooMany();
  const right = await attempt();
  if (right) await services.stores.credentials.clearFailures(account.key);
  else for (const address of addresses) await count(services, address);
  return right;
}

export const count = ({ stores, clock }: AuthServices, { key }: Limit): Promise<void> =>
  stores.credentials.addFailure(key, clock.now());

export const countOf = ({ stores, clock }: AuthServices, { key }: Limit): Promise<number> =>
  stores.credentials.failures(key, shiftInstant(clock.now(), -guessing.windowSeconds));

const tooMany = () => new UseCaseError('too_many_attempts', { retryAfterSeconds: guessing.windowSeconds });
