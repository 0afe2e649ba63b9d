import type { Instant } from '../../domain/codes.ts';
import { emailSubject } from '../../i18n/email-subjects.ts';
import { UseCaseError } from '../errors.ts';
import type { MailTroubleKind, UserRow } from '../ports/accounts.ts';
import type { MailEvent } from '../ports/mail-events.ts';
import type { NewDelivery } from '../ports/outbox.ts';
import type { AuthServices } from './auth-ports.ts';

/**
 * Marks the account whose mail does not arrive and tells the other administrators, once until it is over. A later message
 * that arrives ends it. Told twice, or in another order, it comes to the same; an address of nobody is nothing.
 */
export async function recordMailEvent(services: AuthServices, { is, to, at }: MailEvent): Promise<void> {
  for (const address of to) {
    const user = await services.stores.users.findByEmail(address);
    if (!user) continue;
    if (is === 'arrived') await services.stores.users.endMailTrouble(user.id, at);
    else await markTrouble(services, user, { kind: is, at });
  }
}

async function markTrouble(
  services: AuthServices,
  user: UserRow,
  { kind, at }: { kind: MailTroubleKind; at: Instant },
): Promise<void> {
  const admins = await services.stores.users.listByRoles(['admin'], {});
  const deliveries = admins.filter(({ id }) => id !== user.id).map((admin) => message(services, admin));
  try {
    await services.stores.credentials.commit({ marksMail: { userId: user.id, kind, at }, deliveries });
  } catch (error) {
    // It was known before.
    if (!(error instanceof UseCaseError && error.code === 'conflict')) throw error;
  }
}

function message({ newId, clock, baseUrl }: AuthServices, admin: UserRow): NewDelivery {
  const data = { link: `${baseUrl}/users` };
  return {
    id: newId(),
    requestId: null,
    actionId: null,
    userId: admin.id,
    template: 'mail-trouble',
    language: admin.language,
    subject: emailSubject('mail-trouble', admin.language, data),
    data,
    createdAt: clock.now(),
  };
}
