import type { Language } from '../../domain/text.ts';
import type { LinkPurpose } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';
import { linkNotValid, requireOpenLink } from './one-time-link.ts';
import { requireHolder } from './set-password.ts';

/** Whom a link is for, so that its page can greet them; throws `link_not_valid`. Does not spend the link. */
export async function viewLink(
  services: AuthServices,
  { purpose, secret }: { purpose: LinkPurpose; secret: string },
): Promise<{ holder: { email: string; name: string; language: Language } | null }> {
  const link = await requireOpenLink(services, purpose, secret);
  if (purpose === 'setup') {
    if (await services.stores.users.hasAdmin()) throw linkNotValid();
    return { holder: null };
  }
  const { email, name, language, passwordHash } = await requireHolder(services, link);
  if (purpose === 'invitation' && passwordHash !== null) throw linkNotValid();
  return { holder: { email, name, language } };
}
