import { roleNames } from '../../../domain/law/kz/roles.ts';
import { administration } from '../../../i18n/messages/administration.ts';
import { languageNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { listOffices } from '../../../use-cases/offices/list-offices.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { optionsFrom, stateOptions } from '../components/options.ts';
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

interface InvitationFormProps {
  readonly page: PageContext;
  readonly offices: Awaited<ReturnType<typeof listOffices>>;
  readonly typed: TypedInvitation;
  readonly errors: FormErrors;
}

function Belonging({ page, offices, typed, errors }: InvitationFormProps) {
  const officeOptions = offices.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  return (
    <>
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
    </>
  );
}

export function InvitationFormView(props: InvitationFormProps) {
  const { page, typed, errors } = props;
  const title = page.t(administration.invite);
  return (
    <Layout page={page} title={title} width="narrow" failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={title} lead={page.t(administration.inviteLead)} />
      <form method="post" action="/users" class="k-form">
        <TextField
          path="/name"
          label={page.t(administration.name)}
          value={typed.name}
          errors={errors}
          autocomplete="off"
          required
        />
        <TextField
          path="/email"
          type="email"
          label={page.t(administration.email)}
          value={typed.email}
          errors={errors}
          autocomplete="off"
          required
        />
        <Belonging {...props} />
        <SelectField
          path="/language"
          label={page.t(administration.language)}
          options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
          value={typed.language || page.language}
          errors={errors}
        />
        <div class="k-actions">
          <button type="submit" class="ds-button">
            {page.t(administration.inviteButton)}
          </button>
          <a class="ds-link" href="/users">
            {page.t(administration.backToUsers)}
          </a>
        </div>
      </form>
    </Layout>
  );
}
