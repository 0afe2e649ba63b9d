import { requestPage } from '../../../i18n/messages/request-page.ts';
import { stepTaken } from '../../../i18n/messages/step-taken.ts';
import { noErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import type { StepListProps } from './step-list-props.ts';
import { StepQuestion } from './step-question.tsx';
import { stepId } from './steps.ts';

/** Opens one paper to the other side, after the question. */
export function ReleaseForm({
  page,
  requestId,
  document,
  failed,
}: {
  page: PageContext;
  requestId: string;
  document: { readonly id: string; readonly fileName: string };
  failed?: StepListProps['failed'];
}) {
  const key = `release_document-${document.id}`;
  const mine = failed?.typed.key === key ? failed : undefined;
  return (
    <details class="k-step k-release" id={stepId(key)} open={mine !== undefined}>
      <summary aria-label={`${page.t(requestPage.release)}: ${document.fileName}`}>
        {page.t(requestPage.release)}
      </summary>
      <div>
        <form method="post" action={`/requests/${requestId}/actions`}>
          <input type="hidden" name="action" value="release_document" />
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name={`${key}/payload/documentId`} value={document.id} />
          <StepQuestion
            page={page}
            stepKey={key}
            words={page.t(stepTaken.paperShown)}
            errors={mine?.errors ?? noErrors}
          />
          <button type="submit" class="ds-button">
            {page.t(requestPage.confirm, { action: page.t(requestPage.release) })}
          </button>
        </form>
      </div>
    </details>
  );
}
