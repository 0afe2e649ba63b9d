import type { Finding } from '../../../domain/finding.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { statusName } from './status-names.ts';
import { StepFieldView } from './step-fields.tsx';
import type { StepListProps } from './step-list-props.ts';
import { consequenceWords, StepQuestion } from './step-question.tsx';
import { fieldsOf, type ShownStep, stepId } from './steps.ts';

interface StepProps extends StepListProps {
  readonly step: ShownStep;
}

const nothingTyped: ReadonlyMap<string, string> = new Map();

function Blocked({
  page,
  findings,
  hrefOf,
}: {
  page: PageContext;
  findings: readonly Finding[];
  hrefOf: StepListProps['hrefOf'];
}) {
  return (
    <>
      <p class="k-muted">{page.t(requestPage.blocked)}:</p>
      <ul class="ds-list">
        {errorsOf(findings, page).list.map(({ path, message }) => (
          <li>
            {hrefOf(path) ? (
              <a class="ds-link" href={hrefOf(path)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function StepForm(props: StepProps) {
  const { page, requestId, sequence, step, around, failed } = props;
  const mine = failed?.typed.key === step.key ? failed : undefined;
  const errors = mine?.errors ?? noErrors;
  const forGood = consequenceWords(props, step);
  return (
    <form method="post" action={`/requests/${requestId}/actions`}>
      <input type="hidden" name="action" value={step.action} />
      <input type="hidden" name="key" value={step.key} />
      {sequence !== undefined && <input type="hidden" name="sequence" value={String(sequence)} />}
      {step.track && <input type="hidden" name={`${step.key}/payload/track`} value={step.track.code} />}
      {fieldsOf(step).map((field) => (
        <StepFieldView {...{ page, step, field, around, errors }} typed={mine?.typed.texts ?? nothingTyped} />
      ))}
      {forGood && <StepQuestion {...{ page, errors }} stepKey={step.key} words={forGood} />}
      <button type="submit" class="ds-button">
        {step.isRecord
          ? page.t(requestPage.record)
          : page.t(requestPage.confirm, { action: page.t(step.label) })}
      </button>
    </form>
  );
}

/** What the step does to the request, or how the matter it records stands. */
function consequence({ page, step, around, status }: StepProps): string | undefined {
  if (step.track) {
    const present = around.tracks?.[step.track.code];
    const value = step.track.values.find(({ code }) => code === present);
    const words = value ? page.t(value.name) : present && page.date(present);
    return words && page.t(requestPage.trackNow, { value: words });
  }
  if (step.isRecord) return undefined;
  return step.to === status
    ? page.t(requestPage.statusStays)
    : page.t(requestPage.leadsTo, { status: page.t(statusName(around.kind, around.direction, step.to)) });
}

/** One step: what it is, what becomes of the request, and its small form. */
export function Step(props: StepProps) {
  const { page, step, failed, hrefOf, unfolded } = props;
  const blocked = step.blockedBy.length > 0;
  const notes = [
    step.onBehalfOf && page.t(step.onBehalfOf),
    consequence(props),
    blocked && page.t(requestPage.blocked),
  ].filter(Boolean);
  return (
    <details
      class="k-step"
      id={stepId(step.key)}
      open={failed?.typed.key === step.key || unfolded === step.key}
    >
      <summary>
        {page.t(step.label)}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </summary>
      <div>
        {blocked ? (
          <Blocked page={page} findings={step.blockedBy} hrefOf={hrefOf} />
        ) : (
          <>
            {props.toldOf(step).map((words) => (
              <p class="k-small">{words}</p>
            ))}
            <StepForm {...props} />
          </>
        )}
      </div>
    </details>
  );
}
