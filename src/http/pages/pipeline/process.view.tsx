import type { Child } from 'hono/jsx';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { entryNames, processStatusNames } from '../../../i18n/messages/pipeline-codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { ProcessView } from '../../../use-cases/pipeline/view-process.ts';
import type { ProcessProspect } from '../../../use-cases/pipeline/view-prospect.ts';
import { Alert, Done, type Fact, Facts, Section, Tag } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { Option } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { FailedAttempts } from './attempts.tsx';
import { Differences } from './differences.tsx';
import { EntryFields } from './entry-fields.tsx';
import { type FormEntry, formEntries, type Typed } from './entry-forms.ts';
import { History } from './history.tsx';
import { ProspectSection } from './prospect.tsx';
import { Way } from './way.tsx';
import { ProcessTitle, StageAge, wordsIn } from './words.tsx';

export interface ProcessProps {
  readonly page: PageContext;
  readonly process: ProcessView;
  readonly prospect: ProcessProspect;
  readonly officers: readonly Option[];
  /** The form that was refused, with what was typed. */
  readonly refused?: { readonly entry: FormEntry; readonly typed: Typed } | undefined;
  readonly errors: FormErrors;
}

const statusTones = { under_way: 'info', rejected: 'danger', in_force: 'success' } as const;

function factsOf({ page, process }: ProcessProps): readonly Fact[] {
  const { officer, nextStep, states, treatyId } = process;
  const facts: (Fact | false)[] = [
    { term: page.t(pipeline.stage), value: page.t(process.stageName) },
    { term: page.t(pipeline.inStage), value: <StageAge page={page} line={process} /> },
    { term: page.t(pipeline.officer), value: officer?.name ?? page.t(pipeline.noOfficer) },
    { term: page.t(pipeline.nextStep), value: nextStepOf(page, nextStep) },
    { term: page.t(site.kind), value: process.kinds.map((kind) => page.t(kindNames[kind])).join(', ') },
    states.length > 0 && { term: page.t(treaties.states), value: <States page={page} states={states} /> },
    treatyId !== null && {
      term: page.t(pipeline.inTheRegistry),
      value: (
        <a class="ds-link" href={`/treaties/${treatyId}`}>
          {treatyId}
        </a>
      ),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

const States = ({ page, states }: { page: PageContext; states: readonly string[] }) => (
  <>
    {states.map((state, index) => (
      <>
        {index > 0 && ', '}
        <a class="ds-link" href={`/states/${state}`}>
          {page.state(state)}
        </a>
      </>
    ))}
  </>
);

function nextStepOf(page: PageContext, nextStep: ProcessView['nextStep']): Child {
  if (nextStep === null) return page.t(pipeline.noNextStep);
  const words = wordsIn(page, nextStep.step);
  return nextStep.on ? `${words} (${page.t(pipeline.by, { date: page.date(nextStep.on) })})` : words;
}

function Forms(props: ProcessProps) {
  const { page, process, officers, refused, errors } = props;
  const open = formEntries
    .filter((entry) => process.allowed.includes(entry))
    .filter((entry) => entry !== 'difference_settled' || process.differences.some((one) => !one.settled));
  if (open.length === 0) return null;
  return (
    <Section id="work" title={page.t(pipeline.work)}>
      {open.map((entry) => (
        <details class="k-step" open={refused?.entry === entry || undefined}>
          <summary>{page.t(entryNames[entry])}</summary>
          <div>
            <form method="post" action={`/pipeline/${process.id}/${entry}`} class="k-form" novalidate>
              <input type="hidden" name="sequence" value={String(process.sequence)} />
              <EntryFields
                {...{ page, process, entry, errors, officers }}
                typed={refused?.entry === entry ? refused.typed : {}}
              />
              <button type="submit" class="ds-button">
                {page.t(pipeline.save)}
              </button>
            </form>
          </div>
        </details>
      ))}
    </Section>
  );
}

const isBehind = ({ registryStatus, status }: ProcessView): boolean =>
  registryStatus === 'in_force' && status !== 'in_force';

export function ProcessPage(props: ProcessProps) {
  const { page, process, prospect, errors } = props;
  return (
    <Layout page={page} title={process.title} failed={errors.list.length > 0}>
      <ErrorSummary page={page} errors={errors} />
      {page.notice === 'saved' && <Done>{page.t(pipeline.saved)}</Done>}
      {page.notice === 'overtaken' && <Alert tone="warning">{page.t(pipeline.overtaken)}</Alert>}
      <div class="k-heading">
        <h1 class="ds-heading" data-size="md">
          <ProcessTitle page={page} line={process} />
        </h1>
        <p class="k-tags">
          <Tag tone={statusTones[process.status]}>{page.t(processStatusNames[process.status])}</Tag>
          <a class="ds-link" href="/pipeline">
            {page.t(pipeline.back)}
          </a>
        </p>
      </div>
      {isBehind(process) && <Alert tone="warning">{page.t(pipeline.registryAhead)}</Alert>}
      <div class="k-columns">
        <div>
          <Facts page={page} facts={factsOf(props)} />
          <Section id="way" title={page.t(pipeline.way)}>
            <Way page={page} process={process} />
          </Section>
          {process.status !== 'in_force' && <ProspectSection page={page} prospect={prospect} />}
          <FailedAttempts page={page} process={process} />
          <Section id="differences" title={page.t(pipeline.differences)}>
            <Differences page={page} differences={process.differences} />
          </Section>
        </div>
        <div>
          <Forms {...props} />
          <Section id="history" title={page.t(pipeline.history)}>
            <History page={page} entries={process.entries} />
          </Section>
        </div>
      </div>
    </Layout>
  );
}
