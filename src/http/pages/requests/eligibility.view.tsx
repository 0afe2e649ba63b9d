import type { TransferCondition } from '../../../domain/requests/grounds/transfer-eligibility.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { EligibilityView as Instrument } from '../../../use-cases/requests/view-eligibility.ts';
import { Alert, PageHeading, Section, Tag } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { conditionNames, effectNames } from './ground-answers.ts';

export interface EligibilityViewProps {
  readonly page: PageContext;
  readonly request: { readonly id: string; readonly reference: string };
  readonly instruments: readonly Instrument[];
  readonly nameOf: (treatyId: string | null) => string;
  readonly hrefOf: (path: string) => string | undefined;
}

type RowProps = EligibilityViewProps & { readonly condition: TransferCondition };

/** What was found, or what would settle it, leading to where it is entered or answered. */
function Settling({ page, condition: { ground, says, state }, hrefOf }: RowProps) {
  if (says === null && state !== 'not_known') return null;
  const words = page.t(says?.message ?? groundsPage.anOfficialAnswers);
  const href = (says && hrefOf(says.path)) ?? hrefOf(`/grounds/${ground}`);
  return href ? (
    <a class="ds-link" href={href}>
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
}

function Row(props: RowProps) {
  const { page, condition } = props;
  const { name, tone } = conditionNames[condition.state];
  return (
    <tr>
      <th scope="row" data-label={page.t(groundsPage.condition)}>
        {page.t(condition.name)}
      </th>
      <td data-label={page.t(groundsPage.state)}>
        <Tag tone={tone}>{page.t(name)}</Tag>
      </td>
      <td data-label={page.t(groundsPage.effect)}>{page.t(effectNames[condition.effect])}</td>
      <td data-label={page.t(groundsPage.settles)}>
        <Settling {...props} />
      </td>
      <td data-label={page.t(groundsPage.citation)}>
        {condition.citation === null ? page.t(groundsPage.noArticle) : page.cite(condition.citation)}
      </td>
    </tr>
  );
}

const count = (conditions: readonly TransferCondition[], state: TransferCondition['state']): number =>
  conditions.filter((condition) => condition.state === state).length;

function InstrumentSection(props: EligibilityViewProps & { readonly instrument: Instrument }) {
  const { page, instrument, nameOf } = props;
  const { conditions, treatyId, chosen, confirmed, textKnown } = instrument;
  return (
    <Section id={`under-${treatyId ?? 'law'}`} title={nameOf(treatyId)}>
      <p class="k-tags">
        {treatyId !== null && (
          <Tag tone={chosen ? 'info' : 'neutral'}>
            {page.t(chosen ? groundsPage.chosen : groundsPage.possible)}
          </Tag>
        )}
        {confirmed === false && <Tag tone="warning">{page.t(groundsPage.unconfirmed)}</Tag>}
      </p>
      {!textKnown && <Alert tone="warning">{page.t(groundsPage.textUnknown)}</Alert>}
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption>
            {page.t(groundsPage.summary, {
              met: count(conditions, 'met'),
              notMet: count(conditions, 'not_met'),
              notKnown: count(conditions, 'not_known'),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{page.t(groundsPage.condition)}</th>
              <th scope="col">{page.t(groundsPage.state)}</th>
              <th scope="col">{page.t(groundsPage.effect)}</th>
              <th scope="col">{page.t(groundsPage.settles)}</th>
              <th scope="col">{page.t(groundsPage.citation)}</th>
            </tr>
          </thead>
          <tbody>
            {conditions.map((condition) => (
              <Row {...props} condition={condition} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** Condition by condition, under every treaty that is or could be the basis, and under the home law. */
export function EligibilityView(props: EligibilityViewProps) {
  const { page, request, instruments } = props;
  const title = page.t(groundsPage.eligibilityOf, { reference: request.reference });
  return (
    <Layout page={page} title={title}>
      <PageHeading title={title} lead={page.t(groundsPage.eligibilityLead)}>
        <p>
          <a class="ds-link" href={`/requests/${request.id}`}>
            {page.t(requestGlance.backToRequest)}
          </a>
        </p>
      </PageHeading>
      {instruments.map((instrument) => (
        <InstrumentSection {...props} instrument={instrument} />
      ))}
    </Layout>
  );
}
