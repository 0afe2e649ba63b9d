import { roleNames } from '../../../domain/law/kz/roles.ts';
import type { Text } from '../../../domain/text.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { site } from '../../../i18n/messages/site.ts';
import { work } from '../../../i18n/messages/work.ts';
import type { listOffices } from '../../../use-cases/offices/list-offices.ts';
import type { AccountStatus, listUsers, UserListItem } from '../../../use-cases/users/list-users.ts';
import { Done, Instant, PageHeading, Section, Tag, type Tone } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface UsersProps {
  readonly page: PageContext;
  readonly list: Awaited<ReturnType<typeof listUsers>>;
  readonly offices: Awaited<ReturnType<typeof listOffices>>;
  /** The token's form as it was refused. */
  readonly token: { readonly expires: string; readonly errors: FormErrors };
}

const tones: Readonly<Record<AccountStatus, Tone>> = {
  active: 'success',
  invited: 'info',
  disabled: 'neutral',
};

const doneMessages: Readonly<Record<string, Text>> = {
  disabled: administration.userDisabled,
  enabled: administration.userEnabled,
};

interface AccountActionProps {
  readonly page: PageContext;
  readonly user: UserListItem;
  readonly action: 'disable' | 'enable' | 'invite-again';
}

const actionWords = {
  disable: { label: administration.disable, whom: administration.disableWhom },
  enable: { label: administration.enable, whom: administration.enableWhom },
  'invite-again': { label: administration.inviteAgain, whom: administration.inviteAgainWhom },
};

const AccountAction = ({ page, user, action }: AccountActionProps) => (
  <form method="post" action={`/users/${user.id}/${action}`}>
    <button
      type="submit"
      class="ds-button"
      data-variant="tertiary"
      data-color={action === 'disable' ? 'danger' : undefined}
      aria-label={page.t(actionWords[action].whom, { name: user.name })}
    >
      {page.t(actionWords[action].label)}
    </button>
  </form>
);

function UserRow({ page, offices, user }: Pick<UsersProps, 'page' | 'offices'> & { user: UserListItem }) {
  const office = offices.find(({ code }) => code === user.office);
  const where = [office && page.t(office.name), user.state && page.state(user.state)].filter(Boolean);
  const isSelf = user.id === page.actor?.id;
  return (
    <tr>
      <th scope="row">{user.name}</th>
      <td data-label={page.t(administration.email)}>
        {user.email}
        {user.mailTrouble && (
          <p class="k-small">
            <Tag tone="danger">{page.t(administration[user.mailTrouble.kind])}</Tag>{' '}
            <Instant page={page} at={user.mailTrouble.at} />
          </p>
        )}
      </td>
      <td data-label={page.t(administration.role)}>
        {page.t(roleNames[user.role])}
        {where.length > 0 && <span class="k-muted"> · {where.join(', ')}</span>}
      </td>
      <td data-label={page.t(site.status)}>
        <Tag tone={tones[user.status]}>{page.t(administration[user.status])}</Tag>
      </td>
      <td>
        <div class="k-row-actions">
          {user.status === 'invited' && <AccountAction {...{ page, user }} action="invite-again" />}
          {user.status === 'disabled' && <AccountAction {...{ page, user }} action="enable" />}
          {user.status !== 'disabled' && !isSelf && <AccountAction {...{ page, user }} action="disable" />}
        </div>
      </td>
    </tr>
  );
}

function Accounts({ page, list, offices }: UsersProps) {
  return (
    <>
      <Total page={page} list={list} />
      {page.address.includes('status=invited') && (
        <p>
          {page.t(list.total === 0 ? work.nobodyInvited : work.invited)}{' '}
          <a class="ds-link" href="/users">
            {page.t(work.everyAccount)}
          </a>
        </p>
      )}
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(administration.usersCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(administration.name)}</th>
              <th scope="col">{page.t(administration.email)}</th>
              <th scope="col">{page.t(administration.role)}</th>
              <th scope="col">{page.t(site.status)}</th>
              <th scope="col">{page.t(administration.actions)}</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((user) => (
              <UserRow {...{ page, offices, user }} />
            ))}
          </tbody>
        </table>
      </div>
      <Pagination page={page} list={list} />
    </>
  );
}

/** An administrator issues a token for their own account only. */
const TokenForm = ({ page, token }: UsersProps) => (
  <Section id="token" title={page.t(administration.tokenTitle)}>
    <p class="k-muted">{page.t(administration.tokenLead)}</p>
    <form method="post" action="/users/token" class="k-form">
      <TextField
        path="/expires"
        type="date"
        label={page.t(administration.tokenExpires)}
        hint={page.t(administration.tokenExpiresHint)}
        value={token.expires}
        errors={token.errors}
      />
      <button type="submit" class="ds-button" data-variant="secondary">
        {page.t(administration.tokenIssue)}
      </button>
    </form>
  </Section>
);

export function UsersView(props: UsersProps) {
  const { page, token } = props;
  const done = doneMessages[page.notice ?? ''];
  return (
    <Layout page={page} title={page.t(administration.usersTitle)} failed={token.errors.list.length > 0}>
      <ErrorSummary page={page} errors={token.errors} />
      <PageHeading title={page.t(administration.usersTitle)}>
        <p class="k-actions">
          <a class="ds-button" href="/users/new">
            {page.t(administration.invite)}
          </a>
        </p>
      </PageHeading>
      {done && <Done>{page.t(done)}</Done>}
      <Accounts {...props} />
      <TokenForm {...props} />
    </Layout>
  );
}
