import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { confidenceNames, partyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import { SelectField, TextArea, TextField } from '../components/fields.tsx';
import { optionsFrom, stateOptions } from '../components/options.ts';
import { ChangeFrame, type ChangeFrameProps } from './change-frame.tsx';
import { Title } from './title.tsx';
import { fieldsFor, type TreatyField } from './treaty-fields.ts';
import { titleFor } from './treaty-title.ts';

export type TreatyFormProps = Pick<ChangeFrameProps, 'page' | 'typed' | 'errors' | 'tag'> & {
  readonly treaty: Treaty;
};

export const aboutTreaty = ({ page, treaty }: Pick<TreatyFormProps, 'page' | 'treaty'>) => (
  <p>
    <Title page={page} titled={titleFor(treaty.titles, page.language)} href={`/treaties/${treaty.id}`} />
  </p>
);

export function Field({
  page,
  typed,
  errors,
  path,
  field,
}: Pick<TreatyFormProps, 'page' | 'typed' | 'errors'> & { path: string; field: TreatyField }) {
  const shared = { path, label: page.t(field.label), value: typed.get(path), errors };
  switch (field.form) {
    case 'choice':
      return (
        <SelectField
          {...shared}
          options={optionsFrom(page, field.options ?? {})}
          empty={field.always ? undefined : page.t(site.unknown)}
        />
      );
    case 'area':
      return <TextArea {...shared} />;
    default:
      return <TextField {...shared} type={field.form} />;
  }
}

const titleFields = {
  ru: treatyChanges.titleRu,
  kk: treatyChanges.titleKk,
  en: treatyChanges.titleEn,
};

export const TitleFields = (
  props: Pick<TreatyFormProps, 'page' | 'typed' | 'errors'> & { under: string },
) => (
  <>
    {Object.entries(titleFields).map(([language, label]) => (
      <Field {...props} path={`${props.under}/titles/${language}`} field={{ label, form: 'text' }} />
    ))}
  </>
);

/** One state's position towards a convention. */
const PartyFields = (props: TreatyFormProps) => {
  const { page, typed, errors } = props;
  const path = (name: string) => `/change/parties/0/${name}`;
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{page.t(treatyChanges.partyRow)}</legend>
      <SelectField
        path={path('state')}
        label={page.t(site.state)}
        options={stateOptions(page)}
        value={typed.get(path('state'))}
        empty={page.t(site.none)}
        errors={errors}
      />
      <Field
        {...props}
        path={path('status')}
        field={{ label: site.status, form: 'choice', options: partyStatusNames }}
      />
      <Field
        {...props}
        path={path('confidence')}
        field={{ label: treaties.confidence, form: 'choice', options: confidenceNames }}
      />
      <Field {...props} path={path('inForceFrom')} field={{ label: treaties.inForceFrom, form: 'date' }} />
      <Field
        {...props}
        path={path('terminatedFrom')}
        field={{ label: treatyChanges.terminatedFrom, form: 'date' }}
      />
    </fieldset>
  );
};

export function CorrectForm(props: TreatyFormProps) {
  const { page, treaty } = props;
  return (
    <ChangeFrame
      {...props}
      title={page.t(treatyChanges.correctTreaty)}
      lead={page.t(treatyChanges.correctLead)}
      about={aboutTreaty(props)}
      action={`/treaties/${treaty.id}/correct`}
      cancelTo={`/treaties/${treaty.id}`}
    >
      {fieldsFor(treaty).map(([name, field]) => (
        <Field {...props} path={`/change/${name}`} field={field} />
      ))}
      <TitleFields {...props} under="/change" />
      {treaty.form === 'multilateral' && <PartyFields {...props} />}
    </ChangeFrame>
  );
}

export function ConfirmForm(props: TreatyFormProps) {
  const { page, treaty, typed, errors } = props;
  return (
    <ChangeFrame
      {...props}
      title={page.t(treatyChanges.confirmForce)}
      lead={page.t(treatyChanges.confirmLead)}
      about={aboutTreaty(props)}
      action={`/treaties/${treaty.id}/confirm`}
      cancelTo={`/treaties/${treaty.id}`}
    >
      {treaty.form === 'multilateral' && (
        <SelectField
          path="/state"
          label={page.t(site.state)}
          options={stateOptions(page)}
          value={typed.get('/state')}
          empty={page.t(treatyChanges.ourOwn)}
          errors={errors}
        />
      )}
      <TextField
        path="/inForceFrom"
        type="date"
        label={page.t(treaties.inForceFrom)}
        value={typed.get('/inForceFrom')}
        errors={errors}
      />
    </ChangeFrame>
  );
}
