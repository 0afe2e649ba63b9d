import { UseCaseError } from '../errors.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { AuthServices, StartedSession } from './auth-ports.ts';

/**
 * A session for whoever has just shown the account's password. Where the password was replaced or the account shut
 * while it was being compared, the session ends at once, or it would outlive the end of all the others.
 */
export async function startSession(
  { auth, stores }: AuthServices,
  { id, passwordHash }: Pick<UserRow, 'id' | 'passwordHash'>,
): Promise<StartedSession> {
  const session = await auth.sessions.start(id);
  const now = await stores.users.findById(id);
  if (now?.passwordHash === passwordHash && now.disabledAt === null) return session;
  await auth.sessions.end(session.secret);
  throw new UseCaseError('wrong_credentials');
}
