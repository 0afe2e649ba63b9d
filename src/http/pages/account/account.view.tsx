import type { Instant } from '../../../domain/codes.ts';
import { account } from '../../../i18n/messages/account.ts';
import { ownAccount } from '../../../i18n/messages/own-account.ts';
import { site } from '../../../i18n/messages/site.ts';
import { Done, PageHeading, Section } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface AccountProps {
  readonly page: PageContext;
  readonly errors: FormErrors;
  /** When the calendar link was made; null when there is none, undefined for those who have no time limits here. */
  readonly calendarSince: Instant | null | undefined;
}

const PasswordForm = ({ page, errors }: Pick<AccountProps, 'page' | 'errors'>) => (
  <form method="post" action="/account/password" class="k-form">
    <TextField
      path="/current"
      type="password"
      label={page.t(account.currentPassword)}
      errors={errors}
      autocomplete="current-password"
      required
    />
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
      {page.t(ownAccount.changePassword)}
    </button>
  </form>
);

const Calendar = ({ page, since }: { page: PageContext; since: Instant | null }) => (
  <Section id="calendar" title={page.t(ownAccount.calendarTitle)}>
    <p>{page.t(ownAccount.calendarLead)}</p>
    <p>
      {since === null
        ? page.t(ownAccount.calendarNone)
        : page.t(ownAccount.calendarSince, { date: page.dateTime(since) })}
    </p>
    <form method="post" action="/account/calendar" class="k-actions">
      <button type="submit" class="ds-button" data-variant="secondary">
        {page.t(since === null ? ownAccount.calendarMake : ownAccount.calendarAgain)}
      </button>
      {since !== null && (
        <button
          type="submit"
          name="stop"
          value="yes"
          class="ds-button"
          data-variant="tertiary"
          data-color="danger"
        >
          {page.t(ownAccount.calendarStop)}
        </button>
      )}
    </form>
  </Section>
);

/** One's own account. */
export const AccountView = ({ page, errors, calendarSince }: AccountProps) => (
  <Layout page={page} title={page.t(ownAccount.title)} failed={errors.list.length > 0}>
    <ErrorSummary page={page} errors={errors} />
    <PageHeading title={page.t(ownAccount.title)} lead={page.actor?.email} />
    {page.notice === 'password' && <Done>{page.t(ownAccount.passwordChanged)}</Done>}
    {page.notice === 'stopped' && <Done>{page.t(ownAccount.calendarStopped)}</Done>}
    {calendarSince !== undefined && <Calendar page={page} since={calendarSince} />}
    <Section id="password" title={page.t(ownAccount.passwordTitle)}>
      <p>{page.t(ownAccount.passwordLead)}</p>
      <PasswordForm page={page} errors={errors} />
    </Section>
    <form method="post" action="/sign-out" class="k-actions">
      <button type="submit" class="ds-button" data-variant="secondary" name="everywhere" value="yes">
        {page.t(site.signOutEverywhere)}
      </button>
    </form>
  </Layout>
);
