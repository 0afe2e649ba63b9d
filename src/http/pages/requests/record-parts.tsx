import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import type { PageContext } from '../page-context.ts';
import type { StepListProps } from './step-list-props.ts';
import { stepId } from './steps.ts';

/** What every section of records needs: its reader, the forms they have, and what ids stand for. */
export interface RecordsProps {
  readonly page: PageContext;
  readonly stepList: Pick<StepListProps, 'requestId' | 'steps' | 'around'>;
}

export const mayTake = ({ stepList }: RecordsProps, action: string): boolean =>
  stepList.steps.some((step) => step.action === action && step.isRecord);

/** Leads to a form, with the record it is about already chosen. */
export function FormLink({
  page,
  stepList,
  action,
  label,
  record,
}: RecordsProps & { action: string; label: Text; record?: string }) {
  if (!mayTake({ page, stepList }, action)) return null;
  const chosen = record ? `&record=${record}` : '';
  return (
    <a class="ds-link" href={`/requests/${stepList.requestId}?form=${action}${chosen}#${stepId(action)}`}>
      {page.t(label)}
    </a>
  );
}

/** Words of people, or that they were erased. */
export const Words = ({ page, text }: { page: PageContext; text: string | null }) =>
  text === null ? <p class="k-unknown">{page.t(caseRecords.erased)}</p> : <p class="k-quote">{text}</p>;

interface Enclosed {
  readonly documentIds: readonly string[];
}

/** The papers a record rests on, as links. */
export function Papers({ stepList, record }: RecordsProps & { record: Enclosed }) {
  const { documents } = stepList.around;
  const papers = documents.filter(({ id }) => record.documentIds.includes(id));
  if (papers.length === 0) return null;
  return (
    <p class="k-small">
      {papers.map(({ id, fileName }, at) => (
        <>
          {at > 0 && ', '}
          <a class="ds-link" href={`/requests/${stepList.requestId}/documents/${id}`}>
            {fileName}
          </a>
        </>
      ))}
    </p>
  );
}

/** Small grey facts in one line, those that are known. */
export const Line = ({ parts }: { parts: readonly (string | false | null | undefined)[] }) => (
  <p class="k-muted k-small">{parts.filter(Boolean).join(' · ')}</p>
);
