import { transferRoleNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { CheckboxField, SelectField, TextField } from '../components/fields.tsx';
import { optionsFrom } from '../components/options.ts';
import { type DraftPartProps, Group, PartArea, PartField } from './draft-parts.tsx';
import { textAt } from './draft-values.ts';

const stages = { investigation: requestForm.stageInvestigation, court: requestForm.stageCourt };
const proceedings = {
  criminal: requestForm.proceedingCriminal,
  asset_recovery_civil: requestForm.proceedingCivil,
};
const purposes = { prosecution: requestForm.purposeProsecution, enforcement: requestForm.purposeEnforcement };
const beginnings = { request: requestForm.startsRequest, detention: requestForm.startsDetention };

/** The sentence that is to be enforced or served elsewhere. */
function Sentence({ page, values, errors }: Pick<DraftPartProps, 'page' | 'values' | 'errors'>) {
  const field = (name: 'remainingMonths' | 'imposedMonths' | 'sentenceEndsOn' | 'judgmentFinalOn') => ({
    path: `/${name}`,
    label: page.t(requestForm[name]),
    value: textAt(values, `/${name}`),
    errors,
  });
  return (
    <>
      <TextField {...field('imposedMonths')} hint={page.t(requestForm.imposedHint)} inputmode="numeric" />
      <TextField {...field('remainingMonths')} hint={page.t(requestForm.remainingHint)} inputmode="numeric" />
      {values.kind === 'transfer' && (
        <TextField {...field('sentenceEndsOn')} type="date" hint={page.t(requestForm.sentenceEndsHint)} />
      )}
      <TextField {...field('judgmentFinalOn')} type="date" />
    </>
  );
}

/** Facts that only some kinds of request have. */
function Particulars({ page, values, errors }: DraftPartProps) {
  const detention = values.kind === 'extradition' && values.direction === 'incoming';
  return (
    <>
      {values.kind !== 'mla' && <Sentence {...{ page, values, errors }} />}
      {detention && page.actor?.role !== 'liaison' && (
        <TextField
          path="/detainedAt"
          type="datetime-local"
          label={page.t(requestForm.detainedAt)}
          hint={page.t(requestForm.detainedHint)}
          value={textAt(values, '/detainedAt')}
          errors={errors}
        />
      )}
      {textAt(values, '/relatedTo') && (
        <input type="hidden" name="relatedTo" value={textAt(values, '/relatedTo')} />
      )}
    </>
  );
}

/** Choices that only one kind of request has. */
function OfKind({ page, values, errors }: DraftPartProps) {
  const chosen = (field: string) => textAt(values, `/${field}`);
  return (
    <>
      {values.kind === 'extradition' && (
        <SelectField
          path="/purpose"
          label={page.t(requestForm.purpose)}
          options={optionsFrom(page, purposes)}
          value={chosen('purpose') || 'prosecution'}
          errors={errors}
        />
      )}
      {values.kind === 'extradition' && values.direction === 'incoming' && page.actor?.role !== 'liaison' && (
        <SelectField
          path="/startsWith"
          label={page.t(requestForm.startsWith)}
          options={optionsFrom(page, beginnings)}
          value={chosen('startsWith') || 'request'}
          errors={errors}
        />
      )}
      {values.kind === 'transfer' && (
        <SelectField
          path="/role"
          label={page.t(requestForm.role)}
          options={optionsFrom(page, transferRoleNames)}
          value={chosen('role')}
          errors={errors}
        />
      )}
    </>
  );
}

export function DraftCase(props: DraftPartProps) {
  const { page, values, errors } = props;
  const chosen = (field: string) => textAt(values, `/${field}`);
  return (
    <Group title={page.t(requestForm.case)}>
      <div class="k-row">
        <PartField {...props} path="/caseNumber" label={page.t(requestForm.caseNumber)} />
        <PartField {...props} path="/caseTitle" label={page.t(requestForm.caseTitle)} />
      </div>
      <div class="k-row k-row--wide">
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
        <OfKind {...props} />
      </div>
      <div class="k-row">
        <Particulars {...props} />
      </div>
      <PartArea {...props} path="/facts" label={page.t(requestForm.facts)} rows={8} />
    </Group>
  );
}

export function DraftAuthorities(props: DraftPartProps) {
  const { page, open } = props;
  return (
    <Group title={page.t(requestForm.authorities)}>
      {open('requestingAuthority') && (
        <PartField
          {...props}
          path="/requestingAuthority"
          label={page.t(requestForm.requestingAuthority)}
          offers={props.values.direction === 'incoming' ? props.authorities : []}
        />
      )}
      {open('requestedAuthority') && (
        <PartField
          {...props}
          path="/requestedAuthority"
          label={page.t(requestForm.requestedAuthority)}
          offers={props.values.direction === 'outgoing' ? props.authorities : []}
        />
      )}
      {open('theirReference') && (
        <PartField {...props} path="/theirReference" label={page.t(requestForm.theirReference)} />
      )}
    </Group>
  );
}

export function DraftHandling(props: DraftPartProps) {
  const { page, values } = props;
  return (
    <Group title={page.t(requestForm.handling)}>
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
      <PartField {...props} path="/requiredBy" type="date" label={page.t(requestForm.requiredBy)} />
    </Group>
  );
}
