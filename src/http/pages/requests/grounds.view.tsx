import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { GroundView } from '../../../use-cases/requests/list-grounds.ts';
import { Done, PageHeading, Section } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextArea } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { GroundCard, type GroundCardProps } from './ground-card.tsx';

export interface GroundsViewProps extends Omit<GroundCardProps, 'ground'> {
  readonly request: { readonly id: string; readonly reference: string; readonly sequence: number };
  readonly grounds: readonly GroundView[];
}

const groups = [
  { group: 'asked', title: groundsPage.asked, lead: undefined },
  { group: 'computed', title: groundsPage.computed, lead: groundsPage.computedLead },
  { group: 'not_a_ground', title: groundsPage.notGrounds, lead: undefined },
] as const;

/** What is open comes before what is answered. */
const openFirst = (a: GroundView, b: GroundView): number =>
  Number(b.result === 'not_known') - Number(a.result === 'not_known');

export const commonReasonPath = '/commonReason';

function Groups(props: GroundsViewProps) {
  const { page, grounds } = props;
  return groups.map(({ group, title, lead }) => {
    const members = grounds.filter((ground) => ground.group === group).toSorted(openFirst);
    return members.length === 0 ? null : (
      <Section id={`grounds-${group}`} title={page.t(title)}>
        {lead && <p class="k-muted">{page.t(lead)}</p>}
        <ul class="k-plain-list">
          {members.map((ground) => (
            <GroundCard {...props} ground={ground} />
          ))}
        </ul>
      </Section>
    );
  });
}

/** Common to all answers of one sitting, with the button that records them at once. */
const Recording = ({
  page,
  errors,
  typed,
}: {
  page: PageContext;
  errors: FormErrors;
  typed: GroundsViewProps['typed'];
}) => (
  <>
    <TextArea
      path={commonReasonPath}
      label={page.t(groundsPage.commonReason)}
      hint={page.t(groundsPage.commonHint)}
      rows={3}
      value={typed.get(commonReasonPath)}
      errors={errors}
    />
    <button type="submit" class="ds-button">
      {page.t(groundsPage.save)}
    </button>
  </>
);

/** All grounds of a request on one page, answered with one form. */
export function GroundsView(props: GroundsViewProps) {
  const { page, request, grounds, errors } = props;
  const mayAnswer = grounds.some((ground) => ground.mayAnswer.length > 0);
  const title = page.t(groundsPage.titleOf, { reference: request.reference });
  return (
    <Layout page={page} title={title} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      <PageHeading title={title} lead={page.t(groundsPage.lead)}>
        <p>
          <a class="ds-link" href={`/requests/${request.id}`}>
            {page.t(requestGlance.backToRequest)}
          </a>
        </p>
      </PageHeading>
      {page.notice === 'answers' && <Done>{page.t(groundsPage.saved)}</Done>}
      {grounds.length === 0 && <p class="k-muted">{page.t(groundsPage.noneHere)}</p>}
      {mayAnswer ? (
        <form method="post" action={`/requests/${request.id}/grounds`}>
          <input type="hidden" name="sequence" value={String(request.sequence)} />
          <Groups {...props} />
          <Recording {...{ page, errors, typed: props.typed }} />
        </form>
      ) : (
        <Groups {...props} />
      )}
    </Layout>
  );
}
