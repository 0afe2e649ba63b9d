import type { AuthServices } from './auth-ports.ts';
import { makeLink } from './one-time-link.ts';

/** Address where the first administrator makes their account; undefined once there is one. */
export async function createSetupLink(services: AuthServices): Promise<string | undefined> {
  if (await services.stores.users.hasAdmin()) return undefined;
  const { url, row } = await makeLink(services, 'setup', null);
  await services.stores.credentials.addLink(row);
  return url;
}
