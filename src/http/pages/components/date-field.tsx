import { readDate, readDateTime, typedDate, typedDateTime, wordsOfDate } from '../../../i18n/read-date.ts';
import type { PageContext } from '../page-context.ts';
import { TextField } from './fields.tsx';
import { type FormErrors, fieldId } from './form-errors.ts';

interface DateFieldProps {
  readonly page: PageContext;
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly errors: FormErrors;
}

/** A date as text, told back in full words under the control; the script tells it while it is typed. */
export function DateField({ page, path, value, ...field }: DateFieldProps) {
  const date = (readDate(value).date ?? readDateTime(value).date)?.slice(0, 10);
  return (
    <div class="k-date">
      <TextField {...field} path={path} value={typedDateTime(typedDate(value))} autocomplete="off" />
      <p class="k-read-back k-muted k-small" data-date-of={fieldId(path)} hidden={!date}>
        {date && page.t(wordsOfDate(date))}
      </p>
    </div>
  );
}
