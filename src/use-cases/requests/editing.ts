import { ownCapacity } from '../../domain/access/permissions.ts';
import type { ActorCode, Role } from '../../domain/codes.ts';
import { editableFields } from '../../domain/requests/editable-fields.ts';
import type { Actor } from '../context.ts';
import type { RequestRow } from '../ports/requests.ts';

export interface Editing {
  /** In which capacity this person may change contents at all; nothing when they may not. */
  readonly capacity: ActorCode | undefined;
  readonly fields: 'all' | readonly string[];
}

const editors: readonly Role[] = ['prosecutor', 'central', 'central_head', 'chancery'];
const department: readonly Role[] = ['central', 'central_head'];

/** Which contents a person may change now. The other state's officer edits nothing; after the end nobody does. */
export function editingOf(actor: Actor, row: RequestRow): Editing {
  if (actor.type !== 'user' || !editors.includes(actor.role)) return { capacity: undefined, fields: [] };
  return { capacity: ownCapacity(actor.role), fields: editableFields(row, department.includes(actor.role)) };
}
