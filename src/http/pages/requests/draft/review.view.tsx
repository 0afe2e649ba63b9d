import type { Direction } from '../../../../domain/codes.ts';
import { type Finding, isBlocking } from '../../../../domain/finding.ts';
import { actorNames } from '../../../../domain/law/kz/roles.ts';
import { bodiesToAct } from '../../../../domain/notifications/whose-turn.ts';
import type { Text } from '../../../../domain/text.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { Alert, PageHeading, Section, Tag, type Tone } from '../../components/display.tsx';
import { Layout } from '../../layout.tsx';
import type { PageContext } from '../../page-context.ts';
import type { Demands } from '../demands.ts';
import { Step } from '../step-form.tsx';
import type { StepListProps } from '../step-list-props.ts';
import type { ShownStep } from '../steps.ts';
import { SummarySection } from '../summary-section.tsx';
import type { OpenDraft } from './open-draft.ts';
import { findingsIn } from './section-state.ts';
import { type DraftSection, draftHref, lastPage, sectionIdAt } from './sections.ts';
import { draftTitle } from './task-list.view.tsx';

export interface ReviewProps {
  readonly page: PageContext;
  readonly draft: OpenDraft;
  readonly findings: readonly Finding[];
  readonly demands: Demands;
  readonly steps: readonly ShownStep[];
  readonly stepList: StepListProps;
  /** Sections with something typed that is not in the draft. */
  readonly unsaved: readonly DraftSection[];
  /** Who has typed something that is not in the draft, and would lose it. */
  readonly colleagues: readonly string[];
}

interface Weight {
  readonly words: Text;
  readonly tone: Tone;
}

const keyOf = ({ code, path }: Finding) => `${code} ${path}`;

/** What stops the step now, what stops a later one, what is to be looked at. */
function weightOf(finding: Finding, stopping: ReadonlySet<string>, direction: Direction): Weight {
  if (stopping.has(keyOf(finding))) return { words: draft.severityStops, tone: 'danger' };
  const wanting = direction === 'outgoing' ? draft.severityBack : draft.severityMissing;
  if (isBlocking(finding)) return { words: wanting, tone: 'warning' };
  if (finding.severity === 'warn') return { words: draft.severityLook, tone: 'info' };
  return { words: draft.severityKnow, tone: 'neutral' };
}

interface GroupProps extends ReviewProps {
  readonly title: string;
  readonly own: readonly Finding[];
  readonly stopping: ReadonlySet<string>;
}

function Findings({ page, title, own, stopping, stepList, draft: { view } }: GroupProps) {
  if (own.length === 0) return null;
  const sorted = [...own].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul class="k-plain-list">
        {sorted.map((finding) => {
          const { words, tone } = weightOf(finding, stopping, view.direction);
          const href = stepList.hrefOf(finding.path);
          return (
            <li>
              <Tag tone={tone}>{page.t(words)}</Tag>{' '}
              {href ? (
                <a class="ds-link" href={href}>
                  {page.t(finding.message)}
                </a>
              ) : (
                page.t(finding.message)
              )}
              {finding.citation && <span class="k-muted k-small"> {page.cite(finding.citation)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SendBack(props: ReviewProps) {
  const { page, findings, steps } = props;
  const { sections } = props.draft;
  const stopping = new Set(steps.flatMap(({ blockedBy }) => blockedBy).map(keyOf));
  const elsewhere = findings.filter(({ path }) => !sections.some(({ id }) => id === sectionIdAt(path)));
  return (
    <Section id="findings" title={page.t(lastPage(props.draft.view.direction).title)}>
      {findings.length === 0 && <p>✓ {page.t(draft.reviewNone)}</p>}
      {sections.map((section) => (
        <Findings
          {...props}
          title={page.t(section.title)}
          own={findingsIn(section, findings)}
          stopping={stopping}
        />
      ))}
      <Findings {...props} title={page.t(draft.elsewhere)} own={elsewhere} stopping={stopping} />
    </Section>
  );
}

const turnAfter = (page: PageContext, { kind, direction, state }: OpenDraft['view'], { to }: ShownStep) =>
  bodiesToAct({ kind, direction, status: to })
    .map((code) => (code === 'FLO' ? page.state(state) : page.t(actorNames[code])))
    .join(', ');

function SendOn({ page, draft: { view }, steps, stepList, unsaved, colleagues }: ReviewProps) {
  return (
    <Section id="steps" title={page.t(draft.sendOn)}>
      {colleagues.length > 0 && (
        <Alert tone="warning">{page.t(draft.colleaguesTyping, { names: colleagues.join(', ') })}</Alert>
      )}
      {unsaved.length > 0 ? (
        <Alert tone="warning">
          <p>{page.t(draft.typedFirst)}</p>
          <ul class="ds-list">
            {unsaved.map((section) => (
              <li>
                <a class="ds-link" href={draftHref(view.id, section.id)}>
                  {page.t(section.title)}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <>
          {steps.length === 0 && <p class="k-muted">{page.t(draft.sendOnNone)}</p>}
          {steps.map((step) => {
            const who = turnAfter(page, view, step);
            return (
              <>
                <Step {...stepList} step={step} />
                {who && <p class="k-muted k-small">{page.t(draft.goesTo, { who })}</p>}
              </>
            );
          })}
        </>
      )}
    </Section>
  );
}

export function ReviewView(props: ReviewProps) {
  const { page, demands, stepList } = props;
  const { view } = props.draft;
  const { title, lead } = lastPage(view.direction);
  return (
    <Layout page={page} title={`${page.t(title)} · ${view.reference}`}>
      <p class="k-crumbs">
        <a class="ds-link" href={draftHref(view.id)}>
          {page.t(draft.toTasks)}
        </a>{' '}
        <span class="k-muted">{draftTitle(page, props.draft)}</span>
      </p>
      <PageHeading title={page.t(title)} lead={page.t(lead)} />
      <div class="k-columns">
        <div>
          <SendBack {...props} />
          <SummarySection
            page={page}
            view={view}
            details={demands.details}
            offices={stepList.around.offices}
            title={page.t(draft.readsThus)}
          />
        </div>
        <div>
          <SendOn {...props} />
        </div>
      </div>
    </Layout>
  );
}
