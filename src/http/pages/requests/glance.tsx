import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { isRunning } from '../../../domain/deadlines/deadline.ts';
import { type Finding, isBlocking } from '../../../domain/finding.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Foresight } from '../../../use-cases/requests/foresee-steps.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import type { PageContext } from '../page-context.ts';
import { limitLeft } from './limit-left.ts';
import type { StepListProps } from './step-list-props.ts';
import { stepHref } from './steps.ts';
import { TurnLine, waitingOf } from './turn-line.tsx';
import { WaitedPeople } from './waited-people.tsx';

export interface GlanceProps {
  readonly page: PageContext;
  readonly view: InternalView;
  /** Who has the file; nobody by name where it is not assigned. */
  readonly assignee: string | undefined;
  /** Whom it waits for now, by name. */
  readonly next: Foresight['next'];
  readonly deadlines: readonly Deadline[];
  readonly findings: readonly Finding[];
  readonly stepList: StepListProps;
  readonly now: string;
}

const nearest = 3;
/** As many steps as fit beside each other; all of them stand under "steps". */
const quickest = 2;

function Clocks({ page, deadlines, now }: Pick<GlanceProps, 'page' | 'deadlines' | 'now'>) {
  const running = deadlines
    .filter((deadline) => isRunning(deadline) && !deadline.lapses)
    .sort((a, b) => Number(b.isCustody) - Number(a.isCustody) || a.dueAt.localeCompare(b.dueAt))
    .slice(0, nearest);
  if (running.length === 0) return <p class="k-muted">{page.t(requestPage.deadlinesNone)}</p>;
  return (
    <ul>
      {running.map(({ name, dueAt, isCustody }) => {
        const left = limitLeft(page, dueAt, now);
        return (
          <li>
            <strong class={left === undefined ? 'k-overdue' : undefined}>
              {left ?? page.t(requestPage.deadlineOverdue)}
            </strong>{' '}
            {page.t(name)}
            {isCustody && <span class="k-muted"> · {page.t(requestGlance.custody)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Stops({ page, findings }: Pick<GlanceProps, 'page' | 'findings'>) {
  const stopping = findings.filter(isBlocking);
  const [first] = stopping;
  if (!first) return <p class="k-muted">{page.t(requestPage.missingNone)}</p>;
  return (
    <p>
      <a class="ds-link" href="#missing">
        {page.t(requestGlance.stopping, { count: stopping.length })}
      </a>{' '}
      <span class="k-muted">{page.t(first.message)}</span>
    </p>
  );
}

function Turn({ page, view, assignee, next, stepList }: Omit<GlanceProps, 'findings' | 'deadlines' | 'now'>) {
  const own = stepList.steps.filter(
    ({ isRecord, isWayOut, isStepBack, onBehalfOf }) => !(isRecord || isWayOut || isStepBack || onBehalfOf),
  );
  return (
    <>
      <p>
        {view.terminal ? page.t(requestGlance.closed) : <TurnLine page={page} request={waitingOf(view)} />}
      </p>
      {next.some(({ name }) => name !== assignee) && <WaitedPeople page={page} people={next} />}
      {assignee && <p>{page.t(requestGlance.assignee, { name: assignee })}</p>}
      {own.length > 0 && (
        <p class="k-actions">
          {own.slice(0, quickest).map(({ key, label }) => (
            <a class="ds-button" data-variant="secondary" href={stepHref(view.id, key)}>
              {page.t(label)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** What somebody must know before anything else: whose turn it is, how long there is, and what stops. */
export const Glance = (props: GlanceProps) => {
  const { page } = props;
  return (
    <div class="k-glance">
      <div>
        <h2>{page.t(requestGlance.turn)}</h2>
        <Turn {...props} />
      </div>
      <div>
        <h2>{page.t(requestGlance.clocks)}</h2>
        <Clocks {...props} />
      </div>
      <div>
        <h2>{page.t(requestGlance.stops)}</h2>
        <Stops {...props} />
      </div>
    </div>
  );
};
