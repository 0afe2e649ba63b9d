import { account } from '../../../i18n/messages/account.ts';
import type { Demo } from '../../context.ts';
import { Alert, Done, PageHeading } from '../components/display.tsx';
import { TextField } from '../components/fields.tsx';
import { DemoPeople } from '../demo/demo-people.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export interface SignInViewProps {
  readonly page: PageContext;
  readonly back: string;
  readonly email: string;
  readonly problem?: string | undefined;
  /** Whom anybody may sign in as, where all data is invented. */
  readonly demo?: Demo | undefined;
}

export function SignInView({ page, back, email, problem, demo }: SignInViewProps) {
  return (
    <Layout
      page={page}
      title={page.t(account.signInTitle)}
      width={demo ? 'wide' : 'narrow'}
      failed={problem !== undefined}
    >
      <PageHeading title={page.t(account.signInTitle)} lead={page.t(account.signInLead)} />
      {page.notice === 'password' && <Done>{page.t(account.passwordSet)}</Done>}
      {problem && (
        <div role="alert">
          <Alert tone="danger">{problem}</Alert>
        </div>
      )}
      {demo && <DemoPeople page={page} demo={demo} hasLink />}
      <form method="post" action="/sign-in" class="k-form">
        <input type="hidden" name="back" value={back} />
        <TextField
          path="/email"
          type="email"
          label={page.t(account.email)}
          value={email}
          autocomplete="username"
          required
        />
        <TextField
          path="/password"
          type="password"
          label={page.t(account.password)}
          autocomplete="current-password"
          required
        />
        <div class="k-actions">
          <button type="submit" class="ds-button">
            {page.t(account.signIn)}
          </button>
          <a class="ds-link" href="/reset">
            {page.t(account.forgot)}
          </a>
        </div>
      </form>
    </Layout>
  );
}
