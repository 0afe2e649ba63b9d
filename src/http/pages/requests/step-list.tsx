import type { Text } from '../../../domain/text.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section } from '../components/display.tsx';
import { Step } from './step-form.tsx';
import type { StepListProps } from './step-list-props.ts';
import { groupOf, type RecordGroup, recordGroups, type ShownStep } from './steps.ts';

const groupNames: Readonly<Record<RecordGroup, Text>> = {
  messages: requestPage.groupMessages,
  conduct: requestPage.groupConduct,
  conditions: caseRecords.group,
  matters: requestPage.groupMatters,
};

const isOpen = (steps: readonly ShownStep[], { failed, unfolded }: StepListProps): boolean =>
  steps.some(({ key }) => key === failed?.typed.key || key === unfolded);

/** Ways out that are always open, kept apart so that nobody takes one for the next step. */
function WaysOut(props: StepListProps & { ways: readonly ShownStep[] }) {
  const { page, ways } = props;
  if (ways.length === 0) return null;
  return (
    <details class="k-more" open={isOpen(ways, props)}>
      <summary>
        {page.t(requestPage.waysOut)} ({ways.length})
      </summary>
      {ways.map((step) => (
        <Step {...props} step={step} />
      ))}
    </details>
  );
}

function Records(props: StepListProps & { records: readonly ShownStep[] }) {
  const { page, records } = props;
  if (records.length === 0) return null;
  return (
    <details class="k-more" id="records" open={isOpen(records, props)}>
      <summary>
        {page.t(requestPage.records)} ({records.length})
      </summary>
      {recordGroups.map((group) => {
        const own = records.filter((step) => groupOf(step) === group);
        return (
          own.length > 0 && (
            <>
              <h3 class="ds-heading" data-size="2xs">
                {page.t(groupNames[group])}
              </h3>
              {own.map((step) => (
                <Step {...props} step={step} />
              ))}
            </>
          )
        );
      })}
    </details>
  );
}

/** Steps that belong to another body, kept apart so that nobody takes them for their own. */
function OnBehalf(props: StepListProps & { steps: readonly ShownStep[] }) {
  const { page, steps } = props;
  if (steps.length === 0) return null;
  return (
    <details class="k-more" open={isOpen(steps, props)}>
      <summary>
        {page.t(requestPage.onBehalf)} ({steps.length})
      </summary>
      {steps.map((step) => (
        <Step {...props} step={step} />
      ))}
    </details>
  );
}

/** One's own steps first, then those entered for others, ways out, records and messages. */
export function StepList(props: StepListProps) {
  const { page, steps, waitsFor } = props;
  const moves = steps.filter(({ isRecord }) => !isRecord);
  const onward = moves
    .filter(({ isWayOut }) => !isWayOut)
    .sort((a, b) => Number(a.isStepBack) - Number(b.isStepBack));
  const own = onward.filter(({ onBehalfOf }) => !onBehalfOf);
  return (
    <Section id="steps" title={page.t(requestPage.stepsNow)}>
      {own.length === 0 && (
        <p class="k-muted">
          {page.t(requestPage.stepsNone)} {waitsFor}
        </p>
      )}
      {own.map((step) => (
        <Step {...props} step={step} />
      ))}
      <OnBehalf {...props} steps={onward.filter(({ onBehalfOf }) => onBehalfOf)} />
      <WaysOut {...props} ways={moves.filter(({ isWayOut }) => isWayOut)} />
      <Records {...props} records={steps.filter(({ isRecord }) => isRecord)} />
    </Section>
  );
}
