import type { Child } from 'hono/jsx';
import { type FormErrors, fieldId, fieldName, noErrors } from './form-errors.ts';

export interface FieldProps {
  /** JSON pointer into the form's body; gives the control its name and id. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: FormErrors;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

const describedBy = (path: string, hint: boolean, error: boolean): string | undefined =>
  [hint && `${fieldId(path)}-hint`, error && `${fieldId(path)}-error`].filter(Boolean).join(' ') || undefined;

/** Attributes that tie a control to its label, its hint and its error. */
function control({ path, hint, errors = noErrors, required }: FieldProps) {
  const error = errors.at(path) !== undefined;
  return {
    class: 'ds-input',
    id: fieldId(path),
    name: fieldName(path),
    required: required || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(path, hint !== undefined, error),
  };
}

function FieldFrame(props: FieldProps & { children?: Child }) {
  const { path, label, hint, errors = noErrors } = props;
  const error = errors.at(path);
  return (
    <div class="ds-field k-field">
      <label class="ds-label" for={fieldId(path)}>
        {label}
      </label>
      {hint && (
        <p data-field="description" id={`${fieldId(path)}-hint`}>
          {hint}
        </p>
      )}
      {props.children}
      {error && (
        <p class="ds-validation-message" data-field="validation" id={`${fieldId(path)}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'number' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
  readonly minlength?: number;
  readonly maxlength?: number;
  /** Offered while typing; anything else may be typed too. */
  readonly offers?: readonly string[];
  /** Id of a list of offers that stands elsewhere on the page. */
  readonly list?: string;
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', autocomplete, inputmode, minlength, maxlength, value, offers = [] } = props;
  const own = offers.length > 0 ? `${fieldId(props.path)}-offers` : undefined;
  const list = own ?? props.list;
  return (
    <FieldFrame {...props}>
      <input {...control(props)} {...{ type, autocomplete, inputmode, minlength, maxlength, value, list }} />
      {own && (
        <datalist id={own}>
          {offers.map((offer) => (
            <option value={offer} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

export function TextArea(props: FieldProps & { rows?: number }) {
  return (
    <FieldFrame {...props}>
      <textarea {...control(props)} rows={props.rows ?? 4}>
        {props.value}
      </textarea>
    </FieldFrame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function SelectField(props: FieldProps & { options: readonly Option[]; empty?: string | undefined }) {
  return (
    <FieldFrame {...props}>
      <select {...control(props)}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function CheckboxField(props: FieldProps & { checked: boolean; on?: string }) {
  return (
    <div class="ds-field k-field">
      <input {...control(props)} type="checkbox" value={props.on ?? 'true'} checked={props.checked} />
      <label class="ds-label" data-weight="regular" for={fieldId(props.path)}>
        {props.label}
      </label>
      {props.hint && (
        <p data-field="description" id={`${fieldId(props.path)}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly chosen: readonly string[];
  readonly many: boolean;
  readonly columns?: boolean;
  /** The question stands above already: the legend is heard, not seen. */
  readonly quiet?: boolean;
  /** Where the control's name is not its place in the body. */
  readonly name?: string;
}

/** Radio buttons or check boxes under one question. */
export function ChoiceField(props: ChoiceProps) {
  const {
    path,
    label,
    hint,
    errors = noErrors,
    options,
    chosen,
    many,
    columns,
    name = fieldName(path),
  } = props;
  const error = errors.at(path);
  const id = fieldId(path);
  return (
    <fieldset
      class="ds-fieldset k-field"
      id={id}
      tabindex={-1}
      aria-describedby={describedBy(path, hint !== undefined, error !== undefined)}
    >
      <legend class={props.quiet ? 'ds-sr-only' : 'ds-label'}>{label}</legend>
      {hint && (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={columns ? 'k-choices k-choices--columns' : 'k-choices'}>
        {options.map((option) => (
          <div class="ds-field">
            <input
              class="ds-input"
              type={many ? 'checkbox' : 'radio'}
              id={`${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint && `${id}-${option.value}-hint`}
            />
            <label class="ds-label" data-weight="regular" for={`${id}-${option.value}`}>
              {option.label}
            </label>
            {option.hint && (
              <p data-field="description" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        ))}
      </div>
      {error && (
        <p class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
