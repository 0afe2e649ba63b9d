import type { Finding } from '../../../domain/finding.ts';
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

const withCitation = (page: PageContext, { message, citation }: Finding): string =>
  citation ? `${page.t(message)} (${page.cite(citation)})` : page.t(message);

/** `labelOf` names the fields that only its form knows. */
export function errorsOf(
  findings: readonly Finding[],
  page: PageContext,
  labelOf: (path: string) => string | undefined = () => undefined,
): FormErrors {
  const list = findings.map((finding) => ({
    path: finding.path,
    message: withCitation(page, finding),
    label: labelOf(finding.path) ?? fieldLabel(page, finding.path),
  }));
  return { list, at: (path) => list.find((error) => error.path === path)?.message };
}
