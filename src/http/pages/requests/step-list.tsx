import type { Finding } from '../../../domain/finding.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section } from '../components/display.tsx';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import type { TypedStep } from './read-step.ts';
import { statusName } from './status-names.ts';
import { StepFieldView, type StepSurroundings } from './step-fields.tsx';
import { fieldsOf, type ShownStep } from './steps.ts';

export interface StepListProps {
  readonly page: PageContext;
  readonly requestId: string;
  readonly sequence: number | undefined;
  readonly status: string;
  readonly steps: readonly ShownStep[];
  readonly around: StepSurroundings;
  readonly hrefOf: (path: string) => string | undefined;
  /** The form that was just refused, with what was typed and why. */
  readonly failed?: { readonly typed: TypedStep; readonly errors: FormErrors } | undefined;
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

function StepForm(props: StepListProps & { step: ShownStep }) {
  const { page, requestId, sequence, step, around, failed } = props;
  const mine = failed?.typed.key === step.key ? failed : undefined;
  return (
    <form method="post" action={`/requests/${requestId}/actions`}>
      <input type="hidden" name="action" value={step.action} />
      <input type="hidden" name="key" value={step.key} />
      {sequence !== undefined && <input type="hidden" name="sequence" value={String(sequence)} />}
      {step.track && <input type="hidden" name={`${step.key}/payload/track`} value={step.track.code} />}
      {fieldsOf(step).map((field) => (
        <StepFieldView
          {...{ page, step, field, around }}
          errors={mine?.errors ?? noErrors}
          typed={mine?.typed.texts ?? nothingTyped}
        />
      ))}
      <button type="submit" class="ds-button">
        {page.t(requestPage.confirm, { action: page.t(step.label) })}
      </button>
    </form>
  );
}

/** One step: what it is, what becomes of the request, and its small form. */
function Step(props: StepListProps & { step: ShownStep }) {
  const { page, step, around, status, failed, hrefOf } = props;
  const moves = !step.isRecord && step.to !== status;
  const after = moves
    ? page.t(requestPage.leadsTo, { status: page.t(statusName(around.kind, around.direction, step.to)) })
    : page.t(requestPage.statusStays);
  const blocked = step.blockedBy.length > 0;
  return (
    <details class="k-step" open={failed?.typed.key === step.key}>
      <summary>
        {page.t(step.label)}
        <small>
          {after}
          {blocked && ` · ${page.t(requestPage.blocked)}`}
        </small>
      </summary>
      <div>
        {blocked ? (
          <Blocked page={page} findings={step.blockedBy} hrefOf={hrefOf} />
        ) : (
          <StepForm {...props} />
        )}
      </div>
    </details>
  );
}

/** Steps of the procedure first, then records and messages. */
export function StepList(props: StepListProps) {
  const { page, steps, failed } = props;
  const moves = steps.filter(({ isRecord }) => !isRecord);
  const records = steps.filter(({ isRecord, action }) => isRecord && action !== 'release_document');
  return (
    <>
      <Section id="steps" title={page.t(requestPage.stepsNow)}>
        {moves.length === 0 && <p class="k-muted">{page.t(requestPage.stepsNone)}</p>}
        {moves.map((step) => (
          <Step {...props} step={step} />
        ))}
      </Section>
      {records.length > 0 && (
        <details class="k-section" open={records.some(({ key }) => key === failed?.typed.key)}>
          <summary>
            {page.t(requestPage.records)} ({records.length})
          </summary>
          {records.map((step) => (
            <Step {...props} step={step} />
          ))}
        </details>
      )}
    </>
  );
}
