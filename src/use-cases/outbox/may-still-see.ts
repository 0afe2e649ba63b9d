import type { DeliveryRow } from '../ports/outbox.ts';
import type { Stores } from '../ports/stores.ts';
import { scopeOf } from '../requests/request-scope.ts';
import { actorOfUser } from '../users/actor-of-user.ts';

/** Whether the recipient's account still stands and sees the request a message is about. */
export async function mayStillSee(
  stores: Pick<Stores, 'users' | 'requests'>,
  delivery: Pick<DeliveryRow, 'userId' | 'requestId'>,
): Promise<boolean> {
  const user = await stores.users.findById(delivery.userId);
  if (!user || user.disabledAt !== null) return false;
  if (delivery.requestId === null) return true;
  const row = await stores.requests.findRow(delivery.requestId, scopeOf(actorOfUser(user)));
  return row !== undefined;
}
