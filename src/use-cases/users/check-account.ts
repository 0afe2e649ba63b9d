import type { Role } from '../../domain/codes.ts';
import type { Finding } from '../../domain/finding.ts';
import { stateCodes } from '../../domain/treaties/state-codes.ts';
import type { Services } from '../context.ts';
import { accountFinding } from './account-messages.ts';

export interface Belonging {
  readonly role: Role;
  readonly office?: string | undefined;
  readonly state?: string | undefined;
}

/** Where the holder of a role belongs: a liaison officer to another state, a prosecutor to an office. */
export async function checkAccount(services: Services, belonging: Belonging): Promise<Finding[]> {
  return [...checkState(services, belonging), ...(await checkOffice(services, belonging))];
}

function checkState({ homeState }: Services, { role, state }: Belonging): Finding[] {
  if (role !== 'liaison') return state === undefined ? [] : [accountFinding('state_not_for_role', '/state')];
  if (state === undefined) return [accountFinding('state_missing', '/state')];
  if (state === homeState) return [accountFinding('own_state', '/state')];
  return stateCodes.has(state) ? [] : [accountFinding('unknown_state', '/state')];
}

async function checkOffice({ stores }: Services, { role, office }: Belonging): Promise<Finding[]> {
  if (office === undefined) return role === 'prosecutor' ? [accountFinding('office_missing', '/office')] : [];
  if (role === 'liaison') return [accountFinding('office_not_for_role', '/office')];
  const offices = await stores.registry.offices();
  return offices.some(({ code }) => code === office) ? [] : [accountFinding('unknown_office', '/office')];
}
