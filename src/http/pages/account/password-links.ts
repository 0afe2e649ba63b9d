import type { Language, Text } from '../../../domain/text.ts';
import { account } from '../../../i18n/messages/account.ts';
import { acceptInvitation } from '../../../use-cases/users/accept-invitation.ts';
import type { AuthServices } from '../../../use-cases/users/auth-ports.ts';
import { completeSetup } from '../../../use-cases/users/complete-setup.ts';
import { resetPassword } from '../../../use-cases/users/reset-password.ts';

export interface TypedAccount {
  readonly secret: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** In which the page was read. */
  readonly language: Language;
}

/** A one-time link that ends in a password: where it lives, what its page says, what sending its form does. */
export interface PasswordLink {
  readonly path: string;
  readonly purpose: 'setup' | 'invitation' | 'reset';
  readonly title: Text;
  readonly lead: Text;
  readonly button: Text;
  readonly asksWho: boolean;
  spend(services: AuthServices, typed: TypedAccount): Promise<unknown>;
}

export const passwordLinks: readonly PasswordLink[] = [
  {
    path: '/setup/:secret',
    purpose: 'setup',
    title: account.setupTitle,
    lead: account.setupLead,
    button: account.createAccount,
    asksWho: true,
    spend: (services, typed) => completeSetup(services, typed),
  },
  {
    path: '/invitation/:secret',
    purpose: 'invitation',
    title: account.invitationTitle,
    lead: account.invitationLead,
    button: account.acceptInvitation,
    asksWho: false,
    spend: (services, { secret, password }) => acceptInvitation(services, { secret, password }),
  },
  {
    path: '/reset/:secret',
    purpose: 'reset',
    title: account.resetNewTitle,
    lead: account.resetNewLead,
    button: account.acceptInvitation,
    asksWho: false,
    spend: (services, { secret, password }) => resetPassword(services, { secret, password }),
  },
];
