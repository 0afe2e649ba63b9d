import { roleNames } from '../../../domain/law/kz/roles.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { listOffices } from '../../../use-cases/offices/list-offices.ts';
import type { AccountStatus, listUsers, UserListItem } from '../../../use-cases/users/list-users.ts';
import { Done, PageHeading, Section, Tag, type Tone } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { optionsFrom, stateOptions } from '../components/options.ts';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export interface TypedInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly office: string;
  readonly state: string;
  readonly language: string;
}
export const blankInvitation: TypedInvitation = {
  email: '',
  name: '',
  role: '',
  office: '',
  state: '',
  language: '',
};

interface UsersProps {
  readonly page: PageContext;
  readonly list: Awaited<ReturnType<typeof listUsers>>;
  readonly offices: Awaited<ReturnType<typeof listOffices>>;
  readonly typed: TypedInvitation;
  readonly errors: FormErrors;
}

const tones: Readonly<Record<AccountStatus, Tone>> = {
  active: 'success',
  invited: 'info',
  disabled: 'neutral',
};

function UserRow({ page, user }: { page: PageContext; user: UserListItem }) {
  const where = [user.office, user.state && page.state(user.state)].filter(Boolean).join(', ');
  const mayDisable = user.status !== 'disabled' && user.id !== page.actor?.id;
  return (
    <tr>
      <th scope="row">{user.name}</th>
      <td data-label={page.t(administration.email)}>{user.email}</td>
      <td data-label={page.t(administration.role)}>
        {page.t(roleNames[user.role])}
        {where && <span class="k-muted"> · {where}</span>}
      </td>
      <td data-label={page.t(site.status)}>
        <Tag tone={tones[user.status]}>{page.t(administration[user.status])}</Tag>
      </td>
      <td>
        {mayDisable && (
          <form method="post" action={`/users/${user.id}/disable`}>
            <button
              type="submit"
              class="ds-button"
              data-variant="tertiary"
              data-color="danger"
              aria-label={page.t(administration.disableWhom, { name: user.name })}
            >
              {page.t(administration.disable)}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}

function InvitationForm({ page, offices, typed, errors }: Omit<UsersProps, 'list'>) {
  const officeOptions = offices.map(({ code, name }) => ({
    value: code,
    label: `${code} · ${page.t(name)}`,
  }));
  return (
    <form method="post" action="/users" class="k-form">
      <TextField
        path="/name"
        label={page.t(administration.name)}
        value={typed.name}
        errors={errors}
        required
      />
      <TextField
        path="/email"
        type="email"
        label={page.t(administration.email)}
        value={typed.email}
        errors={errors}
        required
      />
      <SelectField
        path="/role"
        label={page.t(administration.role)}
        options={optionsFrom(page, roleNames)}
        value={typed.role}
        empty={page.t(site.choose)}
        errors={errors}
        required
      />
      <SelectField
        path="/office"
        label={page.t(administration.office)}
        hint={page.t(administration.officeHint)}
        options={officeOptions}
        value={typed.office}
        empty={page.t(site.none)}
        errors={errors}
      />
      <SelectField
        path="/state"
        label={page.t(site.state)}
        hint={page.t(administration.stateHint)}
        options={stateOptions(page)}
        value={typed.state}
        empty={page.t(site.none)}
        errors={errors}
      />
      <SelectField
        path="/language"
        label={page.t(administration.language)}
        options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        value={typed.language || page.language}
        errors={errors}
      />
      <button type="submit" class="ds-button">
        {page.t(administration.inviteButton)}
      </button>
    </form>
  );
}

export function UsersView(props: UsersProps) {
  const { page, list, errors } = props;
  return (
    <Layout page={page} title={page.t(administration.usersTitle)} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={page.t(administration.usersTitle)} />
      {page.notice === 'disabled' && <Done>{page.t(administration.userDisabled)}</Done>}
      <div class="k-columns">
        <Section id="accounts" title={page.t(administration.usersCaption)}>
          <Total page={page} list={list} />
          <div class="k-table k-table--stack">
            <table class="ds-table">
              <caption class="ds-sr-only">{page.t(administration.usersCaption)}</caption>
              <thead>
                <tr>
                  <th scope="col">{page.t(administration.name)}</th>
                  <th scope="col">{page.t(administration.email)}</th>
                  <th scope="col">{page.t(administration.role)}</th>
                  <th scope="col">{page.t(site.status)}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {list.items.map((user) => (
                  <UserRow page={page} user={user} />
                ))}
              </tbody>
            </table>
          </div>
          <Pagination page={page} list={list} />
        </Section>
        <Section id="invite" title={page.t(administration.invite)}>
          <InvitationForm {...props} />
        </Section>
      </div>
    </Layout>
  );
}
