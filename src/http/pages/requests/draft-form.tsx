import type { BasisAssessment } from '../../../domain/treaties/basis-question.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { PageHeading } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../layout.tsx';
import { DraftAuthorities, DraftCase, DraftHandling } from './draft-case.tsx';
import { DraftBasis, DraftDetails, DraftMeasures, DraftPapers } from './draft-law.tsx';
import type { DraftPartProps } from './draft-parts.tsx';
import { DraftOffences, DraftPersons } from './draft-people.tsx';

export interface DraftFormProps extends DraftPartProps {
  readonly title: string;
  readonly assessment: BasisAssessment;
  readonly action: string;
  readonly cancelTo: string;
  readonly saveLabel: string;
  /** The version the reader was shown; absent for a new request. */
  readonly sequence?: number;
}

const anyOf = (open: DraftPartProps['open'], ...fields: readonly string[]) => fields.some(open);

function Parts(props: DraftFormProps) {
  const { open } = props;
  return (
    <>
      {open('legalBasis') && <DraftBasis {...props} />}
      {open('facts') && <DraftCase {...props} />}
      {anyOf(open, 'requestingAuthority', 'requestedAuthority', 'theirReference') && (
        <DraftAuthorities {...props} />
      )}
      {open('persons') && <DraftPersons {...props} />}
      {open('offences') && <DraftOffences {...props} />}
      {open('measures') && props.values.kind === 'mla' && <DraftMeasures {...props} />}
      {open('details') && <DraftDetails {...props} />}
      {open('urgent') && <DraftHandling {...props} />}
      <DraftPapers {...props} />
    </>
  );
}

/** The whole request as a form: what the law asks for stands beside each field. */
export function DraftForm(props: DraftFormProps) {
  const { page, values, errors, title, action, cancelTo, saveLabel, sequence } = props;
  const what = `${page.t(kindNames[values.kind])} · ${page.t(directionNames[values.direction])} · ${page.state(values.state)}`;
  return (
    <Layout page={page} title={title} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={title} lead={page.t(requestForm.formLead)} />
      <p>
        <strong>{what}</strong>
      </p>
      <form method="post" action={action} class="k-form" novalidate>
        <button type="submit" class="ds-sr-only" tabindex={-1}>
          {saveLabel}
        </button>
        <input type="hidden" name="kind" value={values.kind} />
        <input type="hidden" name="direction" value={values.direction} />
        <input type="hidden" name="state" value={values.state} />
        {sequence !== undefined && <input type="hidden" name="sequence" value={String(sequence)} />}
        <Parts {...props} />
        <div class="k-actions">
          <button type="submit" class="ds-button">
            {saveLabel}
          </button>
          <a class="ds-link" href={cancelTo}>
            {page.t(requestForm.cancel)}
          </a>
        </div>
      </form>
    </Layout>
  );
}
