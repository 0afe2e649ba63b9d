import { actsAs, ownCapacity } from '../../domain/access/permissions.ts';
import type { ActorCode, Role } from '../../domain/codes.ts';
import { editableFields } from '../../domain/requests/editable-fields.ts';
import { machineFor } from '../../domain/requests/step.ts';
import type { Actor } from '../context.ts';
import type { RequestRow } from '../ports/requests.ts';

export interface Editing {
  /** In which capacity this person may change contents at all; nothing when they may not. */
  readonly capacity: ActorCode | undefined;
  readonly fields: 'all' | readonly string[];
}

const nobody: Editing = { capacity: undefined, fields: [] };
const editors: readonly Role[] = ['prosecutor', 'central', 'central_head', 'chancery'];
const department: readonly Role[] = ['central', 'central_head'];

/**
 * Which contents a person may change now: all of them whoever entered the request, or whose step it is, while they are open;
 * the Department what it examines. The other state's officer edits nothing; after the end nobody does.
 */
export function editingOf(actor: Actor, row: RequestRow): Editing {
  if (actor.type !== 'user' || !editors.includes(actor.role)) return nobody;
  const capacity = ownCapacity(actor.role);
  const fields = editableFields(row, department.includes(actor.role));
  const isOpenToThem = fields !== 'all' || actor.id === row.createdById || isTheirTurn(actor.role, row);
  return isOpenToThem ? { capacity, fields } : nobody;
}

const isTheirTurn = (role: Role, row: RequestRow): boolean =>
  machineFor(row).transitions.some(
    ({ from, by }) => from.includes(row.status) && by.some((code) => actsAs[role].includes(code)),
  );
