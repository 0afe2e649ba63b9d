import { type Consequence, consequenceOf } from '../../../domain/requests/point-of-no-return.ts';
import type { Text } from '../../../domain/text.ts';
import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import { type FormErrors, fieldId, fieldName } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { statusName } from './status-names.ts';
import type { StepListProps } from './step-list-props.ts';

const texts: Readonly<Record<Consequence, Text>> = {
  sent: stepTaken.sent,
  signed: stepTaken.signed,
  decided: stepTaken.decided,
  namesShown: stepTaken.namesShown,
  paperShown: stepTaken.paperShown,
  ended: stepTaken.ended,
};

/** Where a form says that its question was answered. */
export const surePath = (key: string): string => `/${key}/sure`;

/** Asked before a step that nothing takes back: what it leads to, and a mark without which it is not taken. */
export function StepQuestion({
  page,
  stepKey,
  words,
  errors,
}: {
  page: PageContext;
  stepKey: string;
  words: string;
  errors: FormErrors;
}) {
  const path = surePath(stepKey);
  const id = fieldId(path);
  const error = errors.at(path);
  return (
    <fieldset class="ds-fieldset k-question">
      <legend class="ds-label">{page.t(stepTaken.question)}</legend>
      <p id={`${id}-words`}>{words}</p>
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={fieldName(path)}
          value="yes"
          required
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={[`${id}-words`, error && `${id}-error`].filter(Boolean).join(' ')}
        />
        <label class="ds-label" for={id}>
          {page.t(stepTaken.sure)}
        </label>
      </div>
      {error && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** The consequence of a step in words; undefined where it can be set right later. */
export function consequenceWords(
  { page, around, status }: Pick<StepListProps, 'page' | 'around' | 'status'>,
  step: { readonly action: string; readonly to: string },
): string | undefined {
  const { kind, direction } = around;
  const consequence = consequenceOf(step, { kind, direction, status });
  return consequence && page.t(texts[consequence], { status: page.t(statusName(kind, direction, step.to)) });
}
