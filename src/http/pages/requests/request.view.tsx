import type { CustodyClock } from '../../../domain/deadlines/custody.ts';
import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import type { Finding } from '../../../domain/finding.ts';
import { custodyMessages } from '../../../i18n/messages/custody.ts';
import { flows } from '../../../i18n/messages/flows.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { Foresight } from '../../../use-cases/requests/foresee-steps.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import type { StepTaken } from '../../../use-cases/requests/view-step-taken.ts';
import { Done } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { noErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisSection, type ChosenTreaty } from './basis-section.tsx';
import { ContentsList } from './contents-list.tsx';
import { CustodySection } from './custody-section.tsx';
import { DeadlinesSection } from './deadlines-section.tsx';
import type { Demands } from './demands.ts';
import type { DocumentsProps } from './documents-props.ts';
import { DocumentsSection } from './documents-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { Glance } from './glance.tsx';
import { LinkedSections } from './linked-sections.tsx';
import type { LogFilter } from './log-filter.ts';
import { Questions } from './questions.tsx';
import { RecordsSections } from './records-sections.tsx';
import { RequestHead, RequestLinks } from './request-head.tsx';
import { StepList } from './step-list.tsx';
import type { StepListProps } from './step-list-props.ts';
import { StepNotice } from './step-notice.tsx';
import { SummarySection } from './summary-section.tsx';
import { Timeline } from './timeline.tsx';
import { TurnLine, waitingOf } from './turn-line.tsx';
import { WaySection } from './way-section.tsx';

export interface RequestViewProps {
  readonly page: PageContext;
  readonly view: InternalView;
  readonly actions: readonly (ListedAction | SharedAction)[];
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  readonly custody: CustodyClock | undefined;
  readonly now: string;
  readonly demands: Demands;
  readonly chosen: readonly ChosenTreaty[];
  readonly assignee: string | undefined;
  /** Whom it waits for now, by name. */
  readonly next: Foresight['next'];
  /** The step the reader took just now. */
  readonly taken: StepTaken | undefined;
  /** What of the log is asked for. */
  readonly shown: LogFilter;
  readonly stepList: StepListProps;
  readonly documents: DocumentsProps;
}

const doneMessages = {
  draft: requestPage.draftSaved,
  received: requestPage.requestRecorded,
  changed: requestPage.changeSaved,
  document: requestPage.documentAdded,
};

export function DoneNotice({ page }: { page: PageContext }) {
  const { notice } = page;
  const said =
    notice !== undefined && notice in doneMessages
      ? doneMessages[notice as keyof typeof doneMessages]
      : undefined;
  return said ? <Done>{page.t(said)}</Done> : null;
}

/** Whose turn it is, right under the title: on a small screen the steps themselves are far below. */
export const NextStep = ({
  page,
  request,
}: {
  page: PageContext;
  request: Parameters<typeof TurnLine>[0]['request'];
}) => (
  <p class="k-next">
    <TurnLine page={page} request={request} />{' '}
    <a class="ds-link" href="#steps">
      {page.t(requestPage.toSteps)}
    </a>
  </p>
);

const sectionsOf = ({ page, custody, findings }: RequestViewProps) =>
  [
    ...(custody ? [['custody', custodyMessages.title] as const] : []),
    ...(findings.length > 0 ? [['missing', requestPage.missing] as const] : []),
    ['way', flows.way] as const,
    ['deadlines', requestPage.deadlines] as const,
    ['basis', requestPage.basis] as const,
    ['summary', requestPage.summary] as const,
    ['documents', requestPage.documents] as const,
    ['questions', requestPage.questions] as const,
    ['timeline', requestPage.timeline] as const,
  ].map(([id, title]) => ({ id, title: page.t(title) }));

export function RequestView(props: RequestViewProps) {
  const { page, view, stepList, findings, demands } = props;
  const errors = stepList.failed?.errors ?? noErrors;
  return (
    <Layout
      page={page}
      title={view.reference}
      failed={errors.list.length > 0}
      onPaper={`${view.reference} · ${page.t(requestGlance.printed, { at: page.dateTime(props.now) })}`}
    >
      <ErrorSummary page={page} errors={errors} hrefOf={stepList.hrefOf} />
      {props.taken && (
        <StepNotice page={page} taken={props.taken} request={waitingOf(view)} next={props.next} />
      )}
      <RequestHead page={page} view={view} />
      <Glance {...props} />
      <DoneNotice page={page} />
      <div class="k-case">
        <div class="k-case__steps">
          <StepList {...stepList} />
          <RequestLinks page={page} view={view} />
        </div>
        <div class="k-case__main">
          <ContentsList page={page} entries={sectionsOf(props)} />
          {props.custody && <CustodySection page={page} custody={props.custody} now={props.now} />}
          {findings.length > 0 && (
            <FindingsSection page={page} findings={findings} hrefOf={stepList.hrefOf} />
          )}
          <WaySection page={page} view={view} actions={props.actions} />
          <DeadlinesSection page={page} deadlines={props.deadlines} now={props.now} />
          <BasisSection page={page} view={view} chosen={props.chosen} />
          <SummarySection
            page={page}
            view={view}
            details={demands.details}
            offices={stepList.around.offices}
          />
        </div>
        <div class="k-case__more">
          <DocumentsSection {...props.documents} />
          <Questions page={page} questions={view.questions} state={view.state} stepList={stepList} />
          <RecordsSections
            {...{ page, stepList, view }}
            treaties={props.chosen.flatMap(({ treaty }) => treaty ?? [])}
          />
          <LinkedSections page={page} view={view} />
          <Timeline
            page={page}
            actions={props.actions}
            state={view.state}
            now={props.now}
            around={stepList.around}
            filter={{ shown: props.shown, href: `/requests/${view.id}` }}
          />
        </div>
      </div>
    </Layout>
  );
}
