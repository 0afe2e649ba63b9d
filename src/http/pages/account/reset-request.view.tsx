import { account } from '../../../i18n/messages/account.ts';
import { Done, PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export function ResetRequestView({
  page,
  email,
  errors,
}: {
  page: PageContext;
  email: string;
  errors: FormErrors;
}) {
  return (
    <Layout page={page} title={page.t(account.resetTitle)} width="narrow">
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={page.t(account.resetTitle)} lead={page.t(account.resetLead)} />
      {page.notice === 'asked' && <Done>{page.t(account.resetAsked)}</Done>}
      <form method="post" action="/reset" class="k-form">
        <TextField
          path="/email"
          type="email"
          label={page.t(account.email)}
          value={email}
          errors={errors}
          autocomplete="username"
          required
        />
        <button type="submit" class="ds-button">
          {page.t(account.sendLink)}
        </button>
      </form>
    </Layout>
  );
}
