import { stateMachines } from '../../domain/law/kz/state-machines.ts';
import type { StateMachine } from '../../domain/requests/state-machine.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';

/** The six courses a request may take; our own people's only, since most of their statuses are internal. */
export async function listFlows(ctx: UseCaseContext): Promise<readonly StateMachine[]> {
  requirePermission(ctx, 'flows:read');
  return Object.values(stateMachines);
}
