import type { Instant } from '../../domain/codes.ts';
import { addSeconds } from '../../domain/plain-date.ts';
import { UseCaseError } from '../errors.ts';
import type { LinkPurpose, NewLink } from '../ports/accounts.ts';
import type { AuthServices } from './auth-ports.ts';

const lifetimeHours: Readonly<Record<LinkPurpose, number>> = { setup: 24, invitation: 7 * 24, reset: 1 };

export interface MadeLink {
  readonly url: string;
  /** What the store keeps. */
  readonly row: NewLink;
}
export interface OpenLink {
  readonly hash: string;
  readonly userId: string | null;
  readonly expiresAt: Instant;
}

/** A link for the caller to commit. The store keeps the hash; the secret stands in the returned address alone. */
export async function makeLink(
  services: Pick<AuthServices, 'auth' | 'clock' | 'baseUrl'>,
  purpose: LinkPurpose,
  userId: string | null,
): Promise<MadeLink> {
  const { secret, hash } = await services.auth.secrets.make();
  const createdAt = services.clock.now();
  const expiresAt = addSeconds(createdAt, lifetimeHours[purpose] * 3600);
  return {
    url: `${services.baseUrl}/${purpose}/${secret}`,
    row: { hash, purpose, userId, createdAt, expiresAt },
  };
}

/** Throws `link_not_valid`, whether the link is unknown, for something else, used or too old. */
export async function requireOpenLink(
  services: AuthServices,
  purpose: LinkPurpose,
  secret: string,
): Promise<OpenLink> {
  const hash = await services.auth.secrets.hash(secret);
  const link = await services.stores.credentials.findLink(hash);
  const open = link?.purpose === purpose && link.usedAt === null && link.expiresAt > services.clock.now();
  if (!open) throw linkNotValid();
  return { hash, userId: link.userId, expiresAt: link.expiresAt };
}

export const linkNotValid = () => new UseCaseError('link_not_valid');
