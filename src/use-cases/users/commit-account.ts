import { conflict, UseCaseError } from '../errors.ts';
import type { AccountChanges } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';

/** Commits; where somebody else was first, throws what `refusal` says instead of `conflict`. */
export async function commitAccount(
  { stores }: AuthServices,
  changes: AccountChanges,
  refusal: () => UseCaseError = conflict,
): Promise<void> {
  try {
    await stores.credentials.commit(changes);
  } catch (error) {
    throw error instanceof UseCaseError && error.code === 'conflict' ? refusal() : error;
  }
}
