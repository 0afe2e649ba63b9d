import { site } from '../../../i18n/messages/site.ts';
import type { PageContext } from '../page-context.ts';
import { type FormErrors, fieldId } from './form-errors.ts';

interface ErrorSummaryProps {
  readonly page: PageContext;
  readonly errors: FormErrors;
  /** Where the field at a path is, when it is not on this page; undefined leaves the words without a link. */
  readonly hrefOf?: (path: string) => string | undefined;
}

const onThisPage = (path: string): string | undefined => (path ? `#${fieldId(path)}` : undefined);

/** Tells at the top what is wrong and leads to each field. */
export function ErrorSummary({ page, errors, hrefOf = onThisPage }: ErrorSummaryProps) {
  if (errors.list.length === 0) return null;
  return (
    <div
      class="ds-error-summary k-block"
      role="alert"
      tabindex={-1}
      aria-labelledby="error-summary-title"
      data-focus
    >
      <h2 id="error-summary-title">{page.t(site.errorTitle)}</h2>
      <ul class="ds-list">
        {errors.list.map(({ path, message, label }) => {
          const words = label ? `${label}: ${message}` : message;
          return <li>{hrefOf(path) ? <a href={hrefOf(path)}>{words}</a> : words}</li>;
        })}
      </ul>
    </div>
  );
}
