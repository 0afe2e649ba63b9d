import type { ActorCode } from '../../domain/codes.ts';
import type { CaseState } from '../../domain/requests/case-state.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Actor } from '../context.ts';
import type { RequestFile } from '../ports/requests.ts';

export interface Editing {
  /** In which capacity this person may change contents at all; nothing when they may not. */
  readonly capacity: ActorCode | undefined;
  readonly fields: 'all' | readonly string[];
}

/** What the Department may still put right while it examines: the basis chosen, and the authority addressed (УПК 559, 565). */
const departmentFields = ['legalBasis', 'requestedAuthority', 'theirReference'] as const;

/** Which contents a person may change now. The other state's officer edits nothing; after the end nobody does. */
export function editingOf(actor: Actor, { content }: RequestFile, state: CaseState): Editing {
  const capacity = editingCapacity(actor);
  const status = statusIn(machineFor(content), state.status);
  if (status.editable) return { capacity, fields: 'all' };
  if (capacity === 'DIC' && !status.terminal) return { capacity, fields: departmentFields };
  return { capacity, fields: [] };
}

function editingCapacity(actor: Actor): ActorCode | undefined {
  if (actor.type !== 'user') return undefined;
  switch (actor.role) {
    case 'prosecutor':
      return 'INV';
    case 'central':
    case 'central_head':
      return 'DIC';
    case 'chancery':
      return 'REG';
    default:
      return undefined;
  }
}
