import type { ActorCode } from '../domain/codes.ts';
import type { ActingPerson, Action } from '../domain/requests/action.ts';
import type { Action as ActionColumns } from './generated/kysely/tables.ts';
import { toFlag } from './request-rows.ts';

export const actionToColumns = (action: Action): ActionColumns => ({
  id: action.id,
  requestId: action.requestId,
  sequence: action.sequence,
  action: action.action,
  capacity: action.capacity,
  actorId: action.actor.id,
  actorName: action.actor.name,
  actorRole: action.actor.role,
  actorOffice: action.actor.office,
  actorState: action.actor.state,
  at: action.at,
  status: action.status,
  shared: toFlag(action.shared),
  payload: JSON.stringify(action.payload),
  previousHash: action.previousHash,
  hash: action.hash,
});

/** The casts are safe because only `actionToColumns` writes the columns, and nothing changes them. */
export const actionFromColumns = (columns: ActionColumns): Action => ({
  id: columns.id,
  requestId: columns.requestId,
  sequence: columns.sequence,
  action: columns.action,
  capacity: columns.capacity as ActorCode,
  actor: {
    id: columns.actorId,
    name: columns.actorName,
    role: columns.actorRole as ActingPerson['role'],
    office: columns.actorOffice,
    state: columns.actorState,
  },
  at: columns.at,
  status: columns.status,
  shared: columns.shared === 1,
  payload: JSON.parse(columns.payload),
  previousHash: columns.previousHash,
  hash: columns.hash,
});
