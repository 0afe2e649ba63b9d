import type { Child } from 'hono/jsx';
import { draft } from '../../../i18n/messages/draft.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { DateField } from '../components/date-field.tsx';
import { TextArea, TextField, type TextFieldProps } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import type { Demands } from './demands.ts';
import { type DraftValues, textAt } from './draft-values.ts';

export interface DraftPartProps {
  readonly page: PageContext;
  readonly values: DraftValues;
  readonly demands: Demands;
  readonly errors: FormErrors;
  /** Fields open to this person now. */
  readonly open: (field: string) => boolean;
  /** Competent authorities known of the other state, by name. */
  readonly authorities: readonly string[];
  /** Prosecutors' offices of our own, by name. */
  readonly offices: readonly string[];
  /** A group of rows to which an empty one was asked for; it is where the reader goes on. */
  readonly added?: 'persons' | 'offences' | undefined;
}

export const Group = ({ title, children }: { title: string; children?: Child }) => (
  <fieldset class="k-group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

/** What the law says of the field, with the provision; nothing where it asks for nothing. */
export function lawHint({ page, demands }: DraftPartProps, path: string): string | undefined {
  const demand = demands.at(path);
  if (!demand) return undefined;
  const must = demand.required ? `${page.t(requestForm.required)}; ` : '';
  return `${page.t(demand.text)} (${must}${page.cite(demand.sources.join('; '))})`;
}

type PartFieldProps = DraftPartProps & { path: string; label: string } & Pick<
    TextFieldProps,
    'type' | 'inputmode' | 'offers'
  >;

export function PartField(props: PartFieldProps) {
  const { path, label, type, inputmode, offers, values, errors } = props;
  return (
    <TextField
      path={path}
      label={label}
      hint={lawHint(props, path)}
      value={textAt(values, path)}
      errors={errors}
      {...(type && { type })}
      {...(inputmode && { inputmode })}
      {...(offers && { offers })}
    />
  );
}

export function PartArea(props: DraftPartProps & { path: string; label: string; rows?: number }) {
  const { path, label, rows, values, errors } = props;
  return (
    <TextArea
      path={path}
      label={label}
      hint={lawHint(props, path)}
      value={textAt(values, path)}
      errors={errors}
      {...(rows && { rows })}
    />
  );
}

/** A day, typed as people write it and told back in words; with `time` a moment. */
export function PartDate(
  props: DraftPartProps & { path: string; label: string; hint?: string; time?: true },
) {
  const { page, path, label, values, errors, time } = props;
  const hints = [lawHint(props, path), props.hint, page.t(time ? draft.momentHint : draft.dateHint)];
  return (
    <DateField
      page={page}
      path={path}
      label={label}
      hint={hints.filter(Boolean).join(' ')}
      value={textAt(values, path)}
      errors={errors}
    />
  );
}
