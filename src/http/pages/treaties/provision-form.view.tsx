import type { ProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { provisionNames } from '../../../i18n/messages/treaty-codes.ts';
import { SelectField, TextArea, TextField } from '../components/fields.tsx';
import { ChangeFrame } from './change-frame.tsx';
import { aboutTreaty, type TreatyFormProps } from './correct-form.view.tsx';
import { type Part, provisionEditors } from './provision-editors.ts';
import { rowCount } from './provision-form.ts';
import { codeInWords, partName } from './provision-value.tsx';

interface ProvisionFormProps extends TreatyFormProps {
  readonly matter: ProvisionKey;
}

type ControlProps = Pick<ProvisionFormProps, 'page' | 'typed' | 'errors'>;

function PartControl({ page, typed, errors, part, under }: ControlProps & { part: Part; under: string }) {
  const path = `${under}/${part.name}`;
  const shared = { path, label: partName(page, part.name), value: typed.get(path), errors };
  if (part.form === 'area') return <TextArea {...shared} rows={2} />;
  if (part.form === 'number') return <TextField {...shared} inputmode="numeric" />;
  if (part.form === 'text') return <TextField {...shared} />;
  const options = (part.codes ?? []).map((code) => ({ value: code, label: codeInWords(page, code) }));
  return <SelectField {...shared} options={options} empty={page.t(site.unknown)} />;
}

function Row(props: ControlProps & { parts: readonly Part[]; at: number }) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{props.page.t(treatyChanges.row, { number: props.at + 1 })}</legend>
      {props.parts.map((part) => (
        <PartControl {...props} part={part} under={`/value/${props.at}`} />
      ))}
    </fieldset>
  );
}

function Value(props: ProvisionFormProps) {
  const { page, matter, typed, errors } = props;
  const editor = provisionEditors[matter];
  const whole = { path: '/value', label: page.t(provisionNames[matter]), value: typed.get('/value'), errors };
  switch (editor.form) {
    case 'choice': {
      const options = editor.codes.map((code) => ({ value: code, label: codeInWords(page, code) }));
      return <SelectField {...whole} options={options} empty={page.t(site.unknown)} />;
    }
    case 'yes-no': {
      const options = [
        { value: 'true', label: page.t(treatyChanges.yes) },
        { value: 'false', label: page.t(treatyChanges.no) },
      ];
      return <SelectField {...whole} options={options} empty={page.t(site.unknown)} />;
    }
    case 'words':
      return <TextArea {...whole} />;
    case 'lines':
      return <TextArea {...whole} hint={page.t(treatyChanges.oneAtALine)} rows={8} />;
    case 'parts':
      return (
        <>
          {editor.parts.map((part) => (
            <PartControl {...props} part={part} under="/value" />
          ))}
        </>
      );
    case 'rows':
      return (
        <>
          {Array.from({ length: rowCount(typed) }, (_, at) => (
            <Row {...props} parts={editor.parts} at={at} />
          ))}
        </>
      );
  }
}

export function ProvisionForm(props: ProvisionFormProps) {
  const { page, treaty, matter, typed, errors } = props;
  return (
    <ChangeFrame
      {...props}
      title={page.t(treatyChanges.correctProvision, { matter: page.t(provisionNames[matter]) })}
      lead={page.t(treatyChanges.provisionLead)}
      about={aboutTreaty(props)}
      action={`/treaties/${treaty.id}/provisions/${matter}`}
      cancelTo={`/treaties/${treaty.id}#provisions`}
    >
      <Value {...props} />
      <TextField
        path="/article"
        label={page.t(treatyChanges.article)}
        value={typed.get('/article')}
        errors={errors}
      />
    </ChangeFrame>
  );
}
