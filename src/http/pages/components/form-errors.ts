import type { Finding } from '../../../domain/finding.ts';
import type { Text } from '../../../domain/text.ts';
import { formErrors } from '../../../i18n/messages/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { fieldLabel } from './field-label.ts';

export interface FormErrors {
  /** In the order of the form, each with the field it belongs to. */
  readonly list: readonly {
    readonly path: string;
    readonly message: string;
    /** What the field is called, where it has a name. */
    readonly label: string | undefined;
  }[];
  at(path: string): string | undefined;
}

/** The element that shows the field at a JSON pointer. */
export const fieldId = (path: string): string => `f${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;

/** The `name` of the control at a JSON pointer. */
export const fieldName = (path: string): string => path.replace(/^\//, '');

export const noErrors: FormErrors = { list: [], at: () => undefined };

/** What the use cases say of a mistyped value names codes and notations; a form has lists and pickers instead. */
const inForm: Readonly<Record<string, Text>> = {
  unknown_value: formErrors.chooseFromList,
  not_an_id: formErrors.chooseFromList,
  not_a_date: formErrors.notADate,
  not_an_instant: formErrors.notAnInstant,
  wrong_type: formErrors.wrongType,
};

function wordsOf(page: PageContext, { code, path, message, citation }: Finding): string {
  if (/\/nationalities(\/|$)/.test(path)) return page.t(formErrors.nationalities);
  const words = page.t(inForm[code] ?? message);
  return citation ? `${words} (${page.cite(citation)})` : words;
}

/** Several values stand in one control: a mistake in one of them belongs to the control. */
const controlOf = (path: string): string =>
  path
    .replace(/(\/(?:nationalities|documentIds|treatyIds|measures))\/.*$/, '$1')
    .replace(/^\/legalBasis\/.*$/, '/legalBasis');

/** `labelOf` names the fields that only its form knows. */
export function errorsOf(
  findings: readonly Finding[],
  page: PageContext,
  labelOf: (path: string) => string | undefined = () => undefined,
): FormErrors {
  const list = findings.map((finding) => {
    const path = controlOf(finding.path);
    return {
      path,
      message: wordsOf(page, finding),
      label: labelOf(path) ?? fieldLabel(page, path),
    };
  });
  return { list, at: (path) => list.find((error) => error.path === path)?.message };
}
