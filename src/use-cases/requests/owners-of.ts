import type { UserRow, UserStore } from '../ports/accounts.ts';
import type { RequestRow } from '../ports/requests.ts';

/** Who filed it and who has it; an officer of the other state is told as such, never as an owner. */
export async function ownersOf(
  users: Pick<UserStore, 'findById'>,
  { createdById, assigneeId }: Pick<RequestRow, 'createdById' | 'assigneeId'>,
): Promise<readonly UserRow[]> {
  const ids = new Set([createdById, assigneeId].filter((id) => id !== null));
  const found = await Promise.all([...ids].map((id) => users.findById(id)));
  return found
    .filter((user) => user !== undefined)
    .filter((user) => user.disabledAt === null && user.role !== 'liaison');
}
