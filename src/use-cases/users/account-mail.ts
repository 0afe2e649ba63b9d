import { dateIn } from '../../domain/plain-date.ts';
import { emailSubject } from '../../i18n/email-subjects.ts';
import type { Services } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { NewDelivery } from '../ports/outbox.ts';
import type { MadeLink } from './one-time-link.ts';

/** The message with a one-time link, which is why these links are short-lived. */
export function accountMail(
  services: Pick<Services, 'newId' | 'clock' | 'timeZone'>,
  template: 'invitation' | 'password-reset',
  { user, link }: { user: UserRow; link: MadeLink },
): NewDelivery {
  const data = { link: link.url, by: dateIn(link.row.expiresAt, services.timeZone) };
  return {
    id: services.newId(),
    requestId: null,
    actionId: null,
    userId: user.id,
    template,
    language: user.language,
    subject: emailSubject(template, user.language, data),
    data,
    createdAt: services.clock.now(),
  };
}
