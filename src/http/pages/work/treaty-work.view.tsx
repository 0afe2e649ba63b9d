import { requestList } from '../../../i18n/messages/request-list.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { work } from '../../../i18n/messages/work.ts';
import type { ProcessLine } from '../../../use-cases/pipeline/process-view.ts';
import type { RestedOn } from '../../../use-cases/treaties/list-unconfirmed.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ProcessTitle, wordsIn } from '../pipeline/words.tsx';
import { RegistryFigures, type RegistrySummary } from '../registry/figures.tsx';
import { Title } from '../treaties/title.tsx';
import { titleFor } from '../treaties/treaty-title.ts';

interface TreatyWorkProps {
  readonly page: PageContext;
  readonly summary: RegistrySummary;
  readonly unconfirmed: readonly RestedOn[];
  readonly processes: readonly ProcessLine[];
  readonly today: string;
}

const shown = 6;

const Unconfirmed = ({ page, unconfirmed }: Pick<TreatyWorkProps, 'page' | 'unconfirmed'>) => (
  <Section id="unconfirmed" title={page.t(work.unconfirmed)}>
    {unconfirmed.length === 0 && <p class="k-muted">{page.t(work.unconfirmedNone)}</p>}
    <ul class="k-work">
      {unconfirmed.slice(0, shown).map(({ treaty, openRequests }) => (
        <li class="k-work__row">
          <p>
            <Title
              page={page}
              titled={titleFor(treaty.titles, page.language)}
              href={`/treaties/${treaty.id}`}
            />
          </p>
          <p>
            <a class="ds-link" href={`/treaties/${treaty.id}/confirm`}>
              {page.t(work.confirmSource)}
            </a>
          </p>
          <p>{page.t(work.openOnIt, { count: openRequests })}</p>
        </li>
      ))}
    </ul>
  </Section>
);

type Dated = ProcessLine & { readonly nextStep: NonNullable<ProcessLine['nextStep']> & { on: string } };

const isDated = (line: ProcessLine): line is Dated =>
  line.status === 'under_way' && line.nextStep !== null && line.nextStep.on !== null;

const NextSteps = ({ page, processes, today }: Pick<TreatyWorkProps, 'page' | 'processes' | 'today'>) => {
  const due = processes
    .filter(isDated)
    .toSorted((one, other) => (one.nextStep.on < other.nextStep.on ? -1 : 1));
  return (
    <Section id="next-steps" title={page.t(work.nextSteps)}>
      {due.length === 0 && <p class="k-muted">{page.t(work.nextStepsNone)}</p>}
      <ul class="k-work">
        {due.slice(0, shown).map((line) => (
          <li class="k-work__row">
            <p>
              <ProcessTitle page={page} line={line} href={`/pipeline/${line.id}`} />
            </p>
            <p>
              <span class="k-small k-muted">{page.t(line.stageName)}</span>
              <br />
              <span class="k-turn">{wordsIn(page, line.nextStep.step)}</span>
            </p>
            <p>
              {line.nextStep.on < today && <span class="k-overdue">{page.t(work.lateStep)}: </span>}
              <time datetime={line.nextStep.on}>{page.date(line.nextStep.on)}</time>
            </p>
          </li>
        ))}
      </ul>
      <a class="ds-link" href="/pipeline">
        {page.t(work.wholeList)}
      </a>
    </Section>
  );
};

/** What rests on ground that nobody has tested, and what is to be done next for treaties under way. */
export const TreatyWork = ({ page, summary, ...found }: TreatyWorkProps) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(treaties.lead)} />
    <Unconfirmed page={page} unconfirmed={found.unconfirmed} />
    <NextSteps page={page} processes={found.processes} today={found.today} />
    <RegistryFigures page={page} summary={summary} />
    <p class="k-actions">
      <a class="ds-button" href="/treaties">
        {page.t(treaties.title)}
      </a>
      <a class="ds-button" data-variant="secondary" href="/registry">
        {page.t(treaties.registryTitle)}
      </a>
    </p>
  </Layout>
);
