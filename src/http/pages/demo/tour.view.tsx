import { actorNames } from '../../../domain/law/kz/roles.ts';
import type { Text } from '../../../domain/text.ts';
import { tour } from '../../../i18n/messages/tour.ts';
import type { Demo } from '../../context.ts';
import { Alert, Done, Instant, PageHeading, Section, Tag } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { DemoPeople, type DemoPerson, EnterAs } from './demo-people.tsx';
import { hasLeftTheWay, placeOfStep, type ToldStep, toldSteps } from './tour-steps.ts';

interface TourProps {
  readonly page: PageContext;
  readonly demo: Demo;
  readonly request: Awaited<ReturnType<Demo['tour']>>;
}

const personOf = (demo: Demo, who: string): DemoPerson => {
  const person = demo.people.find(({ email }) => email.startsWith(`${who}@`));
  if (!person) throw new Error(`Nobody in the demo is ${who}`);
  return person;
};

function Step({ page, demo, request, step }: TourProps & { step: ToldStep }) {
  const person = personOf(demo, step.who);
  const [body] = step.transition.by;
  return (
    <li class={step.isNow ? 'k-tour__now' : undefined} aria-current={step.isNow ? 'step' : undefined}>
      <h3 class="ds-heading" data-size="2xs">
        {page.t(step.transition.name)} {step.doneAt && <Tag tone="success">✓ {page.t(tour.done)}</Tag>}
        {step.isNow && <Tag tone="info">{page.t(tour.now)}</Tag>}
      </h3>
      <p>{page.t(step.why)}</p>
      <p class="k-muted k-small">
        {body && page.t(actorNames[body])} · {person.name} · {page.cite(step.transition.source)}
        {step.doneAt && (
          <>
            {' · '}
            <Instant page={page} at={step.doneAt} />
          </>
        )}
      </p>
      {step.isNow && (
        <EnterAs
          person={person}
          words={page.t(tour.enterAndOpen, { name: person.name })}
          to={placeOfStep(request.id, step.action)}
        />
      )}
    </li>
  );
}

const lookNext: readonly { who: string; to: string; what: Text }[] = [
  { who: 'head1', to: '/', what: tour.nextCustody },
  { who: 'leadership', to: '/figures', what: tour.nextFigures },
  { who: 'treaties', to: '/treaties', what: tour.nextTreaties },
  { who: 'central1', to: '/coverage', what: tour.nextCoverage },
  { who: 'treaties', to: '/pipeline', what: tour.nextPipeline },
];

const Next = ({ page, demo }: Pick<TourProps, 'page' | 'demo'>) => (
  <Section id="next" title={page.t(tour.next)}>
    <ul class="k-plain-list">
      {lookNext.map(({ who, to, what }) => (
        <li>
          <p>{page.t(what)}</p>
          <EnterAs
            person={personOf(demo, who)}
            words={page.t(tour.enterAndOpen, { name: personOf(demo, who).name })}
            to={to}
          />
        </li>
      ))}
    </ul>
  </Section>
);

const BeginAgain = ({ page }: Pick<TourProps, 'page'>) => (
  <form method="post" action="/tour/again">
    <button type="submit" class="ds-button" data-variant="secondary">
      {page.t(tour.again)}
    </button>
  </form>
);

/** One request from draft to result: what is done, what is next and by whom, and what to look at afterwards. */
export function TourView(props: TourProps) {
  const { page, demo, request } = props;
  const steps = toldSteps(request);
  const isOver = steps.every(({ doneAt }) => doneAt !== undefined);
  return (
    <Layout page={page} title={page.t(tour.title)}>
      <PageHeading title={page.t(tour.title)} lead={page.t(tour.lead)} />
      <div class="k-columns">
        <Section id="way" title={page.t(tour.request, { reference: request.reference })}>
          {isOver && <Done>{page.t(tour.over)}</Done>}
          {hasLeftTheWay(steps) && <Alert tone="warning">{page.t(tour.left)}</Alert>}
          <ol class="k-tour">
            {steps.map((step) => (
              <Step {...props} step={step} />
            ))}
          </ol>
          <BeginAgain page={page} />
        </Section>
        <Next page={page} demo={demo} />
      </div>
      <DemoPeople page={page} demo={demo} />
    </Layout>
  );
}
