import { transferRoleNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { CheckboxField, SelectField, TextField } from '../components/fields.tsx';
import { optionsFrom } from '../components/options.ts';
import { type DraftPartProps, PartArea, PartDate, PartField } from './draft-parts.tsx';
import { textAt } from './draft-values.ts';

const stages = { investigation: requestForm.stageInvestigation, court: requestForm.stageCourt };
const proceedings = {
  criminal: requestForm.proceedingCriminal,
  asset_recovery_civil: requestForm.proceedingCivil,
};
const purposes = { prosecution: requestForm.purposeProsecution, enforcement: requestForm.purposeEnforcement };
export const beginnings = { request: requestForm.startsRequest, detention: requestForm.startsDetention };

type Facts = Pick<DraftPartProps, 'page' | 'values' | 'errors'>;

function Months({ page, values, errors, name }: Facts & { name: 'imposedMonths' | 'remainingMonths' }) {
  const hint = name === 'imposedMonths' ? requestForm.imposedHint : requestForm.remainingHint;
  return (
    <TextField
      path={`/${name}`}
      label={page.t(requestForm[name])}
      value={textAt(values, `/${name}`)}
      errors={errors}
      hint={page.t(hint)}
      inputmode="numeric"
    />
  );
}

/** The sentence that is to be enforced or served elsewhere. */
function Sentence(props: DraftPartProps) {
  const { page, values } = props;
  return (
    <div class="k-row">
      <Months {...props} name="imposedMonths" />
      <Months {...props} name="remainingMonths" />
      {values.kind === 'transfer' && (
        <PartDate
          {...props}
          path="/sentenceEndsOn"
          label={page.t(requestForm.sentenceEndsOn)}
          hint={`${page.t(requestForm.sentenceEndsHint)}.`}
        />
      )}
      <PartDate {...props} path="/judgmentFinalOn" label={page.t(requestForm.judgmentFinalOn)} />
    </div>
  );
}

/** Why the person is wanted or which part we play, and the sentence. */
export function DraftSentence(props: DraftPartProps) {
  const { page, values, errors } = props;
  const chosen = (field: string) => textAt(values, `/${field}`);
  return (
    <>
      {values.kind === 'extradition' ? (
        <SelectField
          path="/purpose"
          label={page.t(requestForm.purpose)}
          options={optionsFrom(page, purposes)}
          value={chosen('purpose') || 'prosecution'}
          errors={errors}
        />
      ) : (
        <SelectField
          path="/role"
          label={page.t(requestForm.role)}
          options={optionsFrom(page, transferRoleNames)}
          value={chosen('role')}
          errors={errors}
        />
      )}
      <Sentence {...props} />
    </>
  );
}

export function DraftCase(props: DraftPartProps) {
  const { page, values, errors } = props;
  const chosen = (field: string) => textAt(values, `/${field}`);
  const detention = values.kind === 'extradition' && values.direction === 'incoming';
  return (
    <>
      <div class="k-row">
        <PartField {...props} path="/caseNumber" label={page.t(requestForm.caseNumber)} />
        <PartField {...props} path="/caseTitle" label={page.t(requestForm.caseTitle)} />
      </div>
      <div class="k-row">
        <SelectField
          path="/stage"
          label={page.t(requestForm.stage)}
          options={optionsFrom(page, stages)}
          value={chosen('stage') || 'investigation'}
          errors={errors}
        />
        <SelectField
          path="/proceedingType"
          label={page.t(requestForm.proceedingType)}
          options={optionsFrom(page, proceedings)}
          value={chosen('proceedingType') || 'criminal'}
          errors={errors}
        />
      </div>
      {detention && page.actor?.role !== 'liaison' && (
        <PartDate
          {...props}
          path="/detainedAt"
          label={page.t(requestForm.detainedAt)}
          hint={`${page.t(requestForm.detainedHint)}.`}
          time
        />
      )}
      <PartArea {...props} path="/facts" label={page.t(requestForm.facts)} rows={12} />
    </>
  );
}

export function DraftAuthorities(props: DraftPartProps) {
  const { page, open, values, authorities, offices } = props;
  const [ours, theirs] = values.direction === 'outgoing' ? [offices, authorities] : [authorities, offices];
  return (
    <>
      {open('requestingAuthority') && (
        <PartField
          {...props}
          path="/requestingAuthority"
          label={page.t(requestForm.requestingAuthority)}
          offers={ours}
        />
      )}
      {open('requestedAuthority') && (
        <PartField
          {...props}
          path="/requestedAuthority"
          label={page.t(requestForm.requestedAuthority)}
          offers={theirs}
        />
      )}
      {open('theirReference') && (
        <PartField {...props} path="/theirReference" label={page.t(requestForm.theirReference)} />
      )}
    </>
  );
}

export function DraftHandling(props: DraftPartProps) {
  const { page, values } = props;
  return (
    <>
      <CheckboxField
        path="/urgent"
        label={page.t(requestForm.urgent)}
        checked={textAt(values, '/urgent') === 'true'}
      />
      <CheckboxField
        path="/confidential"
        label={page.t(requestForm.confidential)}
        checked={textAt(values, '/confidential') === 'true'}
      />
      <PartDate {...props} path="/requiredBy" label={page.t(requestForm.requiredBy)} />
    </>
  );
}
