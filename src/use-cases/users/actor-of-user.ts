import type { Actor } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';

/** The account's holder as every use case and the action log know them; no credentials. */
export function actorOfUser({
  id,
  name,
  email,
  role,
  office,
  state,
  language,
}: UserRow): Actor & { type: 'user' } & { type: 'user' } {
  return { type: 'user', id, name, email, role, office, state, language };
}
