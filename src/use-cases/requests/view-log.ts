import type { Direction, Kind, StateCode } from '../../domain/codes.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import type { Text } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { internalActions, type ListedAction } from './list-actions.ts';
import { loadRequest } from './load-request.ts';
import { recordAccess } from './record-access.ts';

/** A request as an auditor sees it: that it exists, where it stands, and who did what when; no contents, no words. */
export interface LogView {
  readonly id: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: StateCode;
  readonly statusName: Text;
  readonly actions: readonly ListedAction[];
}

export async function viewLog(ctx: UseCaseContext, id: string): Promise<LogView> {
  requirePermission(ctx, 'audit:read');
  const { file } = await loadRequest(ctx, id);
  await recordAccess(ctx, { requestId: id, what: 'opened', detail: 'log' });
  const { reference, kind, direction, state, status } = file.row;
  return {
    id,
    reference,
    kind,
    direction,
    state,
    statusName: statusIn(machineFor(file.content), status).name,
    actions: internalActions({ ...file, texts: new Map() }),
  };
}
