import { isBarredBySeparation } from '../../domain/access/separation.ts';
import { rolesToActIn, waysOn } from '../../domain/notifications/who-is-concerned.ts';
import { stepsWaitedFor } from '../../domain/notifications/whose-turn.ts';
import { machineFor } from '../../domain/requests/step.ts';
import type { Actor } from '../context.ts';
import type { LoadedRequest } from './load-request.ts';
import { type People, peopleIn } from './people-in.ts';

/**
 * Our own people whose turn it is, but for those whom the rule of four eyes keeps from the step. Where it is the asker's own
 * turn nobody else is named.
 */
export async function peopleWaitedFor(
  users: People,
  { file, state }: LoadedRequest,
  asker: Actor,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (asker.type === 'user' && stepsWaitedFor(file.row, asker)) return [];
  const machine = machineFor(file.content);
  const roles = rolesToActIn(machine, state.status).filter((role) => role !== 'liaison');
  const ways = waysOn(machine, state.status);
  const people = await peopleIn(users, { group: 'next', roles }, file.row);
  return people
    .filter((person) => stepsWaitedFor(file.row, person) !== undefined)
    .filter(({ id }) => !ways.some(({ action }) => isBarredBySeparation(action, id, state)))
    .map(({ id, name }) => ({ id, name }));
}
