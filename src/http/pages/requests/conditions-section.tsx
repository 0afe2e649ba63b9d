import { conditionKinds } from '../../../domain/law/kz/conditions.ts';
import { recordActionNames } from '../../../domain/law/kz/record-action-names.ts';
import type { Condition } from '../../../domain/requests/conditions.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section, Tag, type Tone } from '../components/display.tsx';
import { codeName } from './record-names.ts';
import { FormLink, Line, Papers, type RecordsProps, Words } from './record-parts.tsx';

const states = {
  open: { name: caseRecords.conditionOpen, tone: 'warning' },
  accepted: { name: caseRecords.conditionAccepted, tone: 'info' },
  declined: { name: caseRecords.conditionDeclined, tone: 'danger' },
  met: { name: caseRecords.conditionMet, tone: 'success' },
  lifted: { name: caseRecords.conditionLifted, tone: 'neutral' },
} as const satisfies Record<Condition['state'], { name: unknown; tone: Tone }>;

function ConditionLine(props: RecordsProps & { condition: Condition; state: string }) {
  const { page, condition, state } = props;
  const { kind, setBy, authority, on, reason, decidedOn, decidedAt } = condition;
  const source = conditionKinds.find(({ code }) => code === kind)?.source;
  const decided = decidedOn ? page.date(decidedOn) : decidedAt && page.dateTime(decidedAt);
  return (
    <li>
      <Tag tone={states[condition.state].tone}>{page.t(states[condition.state].name)}</Tag>{' '}
      <strong>{codeName(page, 'condition', kind)}</strong>{' '}
      {source && <span class="k-muted k-small">{page.cite(source)}</span>}
      <Line
        parts={[
          setBy === 'home' ? page.t(requestPage.byHome) : page.state(state),
          authority,
          on && page.date(on),
        ]}
      />
      <Words page={page} text={condition.text} />
      <Papers {...props} record={condition} />
      {decided && <Line parts={[page.t(states[condition.state].name), decided, reason]} />}
      <p class="k-tags">
        {setBy === 'state' && condition.state !== 'lifted' && (
          <FormLink {...props} action="answer_condition" label={caseRecords.answerIt} record={condition.id} />
        )}
        <FormLink {...props} action="follow_condition" label={caseRecords.follow} record={condition.id} />
      </p>
    </li>
  );
}

/** Conditions of the help and limits on use; they stay in view when the request is closed. */
export function ConditionsSection(props: RecordsProps & { conditions: readonly Condition[]; state: string }) {
  const { page, conditions } = props;
  if (conditions.length === 0) return null;
  return (
    <Section id="conditions" title={page.t(caseRecords.conditions)}>
      <ul class="k-plain-list">
        {conditions.map((condition) => (
          <ConditionLine {...props} condition={condition} />
        ))}
      </ul>
      <FormLink {...props} action="record_condition" label={recordActionNames.record_condition} />
    </Section>
  );
}
