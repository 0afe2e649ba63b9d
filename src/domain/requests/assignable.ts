import { capacitiesFor } from '../access/permissions.ts';
import type { Role } from '../codes.ts';
import type { RequestContent } from './request-content.ts';
import { machineFor, stepsFrom } from './step.ts';

/** Whether a person of the role may give the request to an executor in this status. */
export const mayAssign = (
  role: Role,
  request: Pick<RequestContent, 'kind' | 'direction'> & { readonly status: string },
): boolean =>
  stepsFrom(machineFor(request), request.status).some(
    ({ action, by }) => action === 'assign' && capacitiesFor(role, by).acts !== undefined,
  );
