import { addSeconds } from '../../domain/plain-date.ts';
import { UseCaseError } from '../errors.ts';
import type { Failure } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';

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

/** Throws `too_many_attempts` while the limit is reached. Counts nothing, so trying on does not prolong the wait. */
export async function requireWithin(services: AuthServices, limits: readonly Limit[]): Promise<void> {
  for (const limit of limits) {
    const filledBy = (await newest(services, limit, { limit: limit.most }))[limit.most - 1];
    if (filledBy) throw tooMany(services, filledBy);
  }
}

/**
 * Counts an attempt before it is made. Of many at once only as many get through as the limit leaves; to the others it
 * names the failure that fills the limit, and does not count them.
 */
export async function countAttempt(
  services: AuthServices,
  limit: Limit,
): Promise<{ id: number; filledBy?: Failure }> {
  const { credentials } = services.stores;
  const id = await credentials.addFailure(limit.key, services.clock.now());
  const failures = await newest(services, limit, { upTo: id, limit: limit.most + 1 });
  const filledBy = failures[limit.most];
  if (!filledBy) return { id };
  await credentials.removeFailure(id);
  return { id, filledBy };
}

/** Counts an attempt and answers its id; throws `too_many_attempts` where the limit leaves none. */
export async function requireTurn(services: AuthServices, limit: Limit): Promise<number> {
  const { id, filledBy } = await countAttempt(services, limit);
  if (filledBy) throw tooMany(services, filledBy);
  return id;
}

/** Tries a password under both limits. A right one clears the account's count, but for the address only itself. */
export async function guardGuessing(
  services: AuthServices,
  limits: { account: Limit; addresses: readonly Limit[] },
  attempt: () => Promise<boolean>,
): Promise<boolean> {
  const { account, addresses } = limits;
  await requireWithin(services, [account, ...addresses]);
  const { credentials } = services.stores;
  const counted: number[] = [];
  for (const address of addresses) counted.push(await requireTurn(services, address));
  await requireTurn(services, account);
  const right = await attempt();
  if (right) {
    await credentials.clearFailures(account.key);
    for (const id of counted) await credentials.removeFailure(id);
  }
  return right;
}

const newest = (
  { stores, clock }: AuthServices,
  { key }: Limit,
  within: { upTo?: number; limit: number },
): Promise<readonly Failure[]> =>
  stores.credentials.newestFailures(key, {
    ...within,
    after: addSeconds(clock.now(), -guessing.windowSeconds),
  });

/** The limit is reached until the failure that fills it leaves the window. */
function tooMany({ clock }: AuthServices, filling: Failure): UseCaseError {
  const ends = Date.parse(filling.at) + guessing.windowSeconds * 1000;
  const retryAfterSeconds = Math.max(1, Math.ceil((ends - Date.parse(clock.now())) / 1000));
  return new UseCaseError('too_many_attempts', { retryAfterSeconds });
}
