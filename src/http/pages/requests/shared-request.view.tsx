import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { SharedView } from '../../../use-cases/requests/request-view.ts';
import type { StepTaken } from '../../../use-cases/requests/view-step-taken.ts';
import { Alert, type Fact, Facts, PageHeading, Section, Tag } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { noErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import type { DocumentsProps } from './documents-props.ts';
import { DocumentsSection } from './documents-section.tsx';
import { Questions } from './questions.tsx';
import { DoneNotice, NextStep } from './request.view.tsx';
import { statusName } from './status-names.ts';
import { StepList } from './step-list.tsx';
import type { StepListProps } from './step-list-props.ts';
import { StepNotice } from './step-notice.tsx';
import { measureName } from './summary-section.tsx';
import { Timeline } from './timeline.tsx';
import type { TimelineSurroundings } from './timeline-facts.ts';

interface SharedRequestProps {
  readonly page: PageContext;
  readonly view: SharedView;
  readonly now: string;
  readonly stepList: StepListProps;
  readonly documents: DocumentsProps;
}

function factsOf(page: PageContext, view: SharedView): readonly Fact[] {
  const names = view.persons?.map(
    ({ surname, givenNames, latin }) => `${surname} ${givenNames}${latin ? ` (${latin})` : ''}`,
  );
  const asked = view.measures.map(({ code, detail }) =>
    [measureName(page, code), detail].filter(Boolean).join(': '),
  );
  const facts: (Fact | false)[] = [
    { term: page.t(requestForm.requestedAuthority), value: view.requestedAuthority },
    { term: page.t(requestPage.yourReference), value: view.theirReference },
    view.requiredBy !== null && { term: page.t(requestForm.requiredBy), value: page.date(view.requiredBy) },
    asked.length > 0 && { term: page.t(requestForm.measures), value: asked.join('\n') },
    names !== undefined && { term: page.t(requestForm.persons), value: names.join('\n') },
  ];
  return facts.filter((fact) => fact !== false);
}

const subjectOf = (page: PageContext, { kind, direction, state }: SharedView): string =>
  `${page.t(kindNames[kind])} · ${page.t(directionNames[direction])} · ${page.state(state)}`;

const Marks = ({ page, view }: { page: PageContext; view: SharedView }) => (
  <p class="k-tags">
    <Tag tone="info">{page.t(statusName(view.kind, view.direction, view.status))}</Tag>
    {view.urgent && <Tag tone="danger">{page.t(requestList.urgent)}</Tag>}
  </p>
);

const nowhere: TimelineSurroundings = { offices: [], documents: [], assignees: [] };

const Told = ({ page, view, now }: Pick<SharedRequestProps, 'page' | 'view' | 'now'>) => (
  <>
    <Section id="summary" title={page.t(requestPage.summary)}>
      <Facts page={page} facts={factsOf(page, view)} />
    </Section>
    <Timeline page={page} actions={view.actions} state={view.state} now={now} around={nowhere} />
  </>
);

/** What the other state's officer sees: the shared view and nothing else. */
export function SharedRequestView({
  page,
  view,
  now,
  taken,
  stepList,
  documents,
}: SharedRequestProps & { taken: StepTaken | undefined }) {
  const errors = stepList.failed?.errors ?? noErrors;
  return (
    <Layout page={page} title={view.reference} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} hrefOf={stepList.hrefOf} />
      {taken && <StepNotice page={page} taken={taken} request={view} next={[]} />}
      <PageHeading title={view.reference} lead={subjectOf(page, view)}>
        <Marks page={page} view={view} />
        <NextStep page={page} request={view} />
      </PageHeading>
      <DoneNotice page={page} />
      <div class="k-case">
        <div class="k-case__steps">
          <StepList {...stepList} />
        </div>
        <div class="k-case__main">
          <Told page={page} view={view} now={now} />
        </div>
        <div class="k-case__more">
          <DocumentsSection {...documents} />
          <Questions page={page} questions={view.questions} state={view.state} stepList={stepList} />
        </div>
      </div>
    </Layout>
  );
}

/** The same for our own people, to look at: no step can be taken in another's place. */
export function OtherSideView({
  page,
  view,
  now,
  visible,
  documents,
}: Omit<SharedRequestProps, 'stepList'> & { visible: boolean }) {
  const lead = visible ? requestGlance.otherSideLead : requestGlance.otherSideNothing;
  return (
    <Layout page={page} title={`${view.reference} · ${page.t(requestGlance.otherSide)}`}>
      <PageHeading
        title={`${view.reference} · ${page.t(requestGlance.otherSide)}`}
        lead={subjectOf(page, view)}
      >
        <Marks page={page} view={view} />
      </PageHeading>
      <Alert tone={visible ? 'info' : 'warning'}>
        <p>{page.t(lead)}</p>
        <p>
          <a class="ds-link" href={`/requests/${view.id}`}>
            {page.t(requestGlance.backToRequest)}
          </a>
        </p>
      </Alert>
      <div class="k-columns">
        <div>
          <Told page={page} view={view} now={now} />
        </div>
        <div>
          <DocumentsSection {...documents} />
          <Questions
            page={page}
            questions={view.questions}
            state={view.state}
            stepList={{ requestId: view.id, steps: [] }}
          />
        </div>
      </div>
    </Layout>
  );
}
