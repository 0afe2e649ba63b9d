import type { Direction, Kind } from '../codes.ts';
import { machineFor, statusIn } from './step.ts';

/** What the Department may put right while it examines a request: the basis, and whom it addresses (УПК 559, 565). */
const departmentFields = ['legalBasis', 'requestedAuthority', 'theirReference'] as const;

/** Where it examines. From approval on the contents stand as they were approved, so that no signed paper says otherwise. */
const examined: Readonly<Record<Kind, readonly string[]>> = {
  mla: ['central_review', 'awaiting_original'],
  extradition: ['central_review', 'arrest_pending', 'extradition_check'],
  transfer: [],
};

/** The fields of the contents that may be changed in a status, by the Department or by the office that filed. */
export function editableFields(
  { kind, direction, status }: { kind: Kind; direction: Direction; status: string },
  byDepartment: boolean,
): 'all' | readonly string[] {
  if (statusIn(machineFor({ kind, direction }), status).editable) return 'all';
  return byDepartment && examined[kind].includes(status) ? departmentFields : [];
}
