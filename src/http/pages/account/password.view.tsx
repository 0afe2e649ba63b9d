import type { Text } from '../../../domain/text.ts';
import { account } from '../../../i18n/messages/account.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export interface PasswordViewProps {
  readonly page: PageContext;
  readonly title: Text;
  readonly lead: Text;
  readonly button: Text;
  readonly errors: FormErrors;
  /** Name and address as typed; absent where the account exists already. */
  readonly person?: { readonly name: string; readonly email: string };
}

/** One form for the three one-time links: set-up, invitation, reset. */
export function PasswordView({ page, title, lead, button, errors, person }: PasswordViewProps) {
  return (
    <Layout page={page} title={page.t(title)} width="narrow" failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={page.t(title)} lead={page.t(lead)} />
      <form method="post" class="k-form">
        {person && (
          <>
            <TextField
              path="/name"
              label={page.t(account.name)}
              value={person.name}
              errors={errors}
              autocomplete="name"
              required
            />
            <TextField
              path="/email"
              type="email"
              label={page.t(account.email)}
              value={person.email}
              errors={errors}
              autocomplete="username"
              required
            />
          </>
        )}
        <TextField
          path="/password"
          type="password"
          label={page.t(account.newPassword)}
          hint={page.t(account.passwordHint)}
          errors={errors}
          autocomplete="new-password"
          required
        />
        <button type="submit" class="ds-button">
          {page.t(button)}
        </button>
      </form>
    </Layout>
  );
}
