import type { Services } from '../context.ts';
import { notFound } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import type { UserRow } from '../ports/accounts.ts';
import { UserId } from './account-fields.ts';

/** The account with this id, disabled ones too; throws `not_found`. */
export async function requireAccount({ stores }: Services, id: string): Promise<UserRow> {
  const user = await stores.users.findById(parseInput(UserId, id, '/id'));
  if (!user) throw notFound();
  return user;
}
