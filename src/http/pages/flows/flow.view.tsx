import { actorNames } from '../../../domain/law/kz/roles.ts';
import type { StateMachine } from '../../../domain/requests/state-machine.ts';
import { statusIn } from '../../../domain/requests/step.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { flows } from '../../../i18n/messages/flows.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { FlowPicture } from './flow-picture.tsx';

interface FlowProps {
  readonly page: PageContext;
  readonly machine: StateMachine;
}

export const flowTitle = (page: PageContext, { kind, direction }: StateMachine): string =>
  `${page.t(kindNames[kind])} · ${page.t(directionNames[direction])}`;

export const flowHref = ({ kind, direction }: Pick<StateMachine, 'kind' | 'direction'>): string =>
  `/flows/${kind}/${direction}`;

function StepTable({ page, machine }: FlowProps) {
  const name = (code: string) => page.t(statusIn(machine, code).name);
  return (
    <div class="k-table">
      <table class="ds-table">
        <caption>{page.t(flows.stepsCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.t(flows.step)}</th>
            <th scope="col">{page.t(flows.who)}</th>
            <th scope="col">{page.t(flows.from)}</th>
            <th scope="col">{page.t(flows.to)}</th>
            <th scope="col">{page.t(flows.source)}</th>
          </tr>
        </thead>
        <tbody>
          {machine.transitions.map((step) => (
            <tr>
              <th scope="row">{page.t(step.name)}</th>
              <td>{step.by.map((code) => page.t(actorNames[code])).join('; ')}</td>
              <td>
                {step.from.length > 3
                  ? page.t(flows.fromMany, { count: step.from.length })
                  : step.from.map(name).join('; ')}
              </td>
              <td>{name(step.to)}</td>
              <td>{page.cite(step.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One of the six courses: the picture, and every step of it in a table. */
export const FlowView = ({ page, machine }: FlowProps) => (
  <Layout page={page} title={flowTitle(page, machine)}>
    <PageHeading title={flowTitle(page, machine)} lead={page.t(flows.lead)}>
      <p class="k-actions">
        <a class="ds-link" href="/flows">
          {page.t(flows.title)}
        </a>
      </p>
    </PageHeading>
    <Section id="picture" title={page.t(flows.picture)}>
      <p class="k-muted k-small">{page.t(flows.waysOutNote)}</p>
      <FlowPicture page={page} machine={machine} />
    </Section>
    <Section id="steps" title={page.t(flows.steps)}>
      <StepTable page={page} machine={machine} />
    </Section>
  </Layout>
);

/** All six courses. */
export const FlowsView = ({ page, machines }: { page: PageContext; machines: readonly StateMachine[] }) => (
  <Layout page={page} title={page.t(flows.title)} width="narrow">
    <PageHeading title={page.t(flows.title)} lead={page.t(flows.lead)} />
    <ul class="k-plain-list">
      {machines.map((machine) => (
        <li>
          <a class="ds-link" href={flowHref(machine)}>
            {flowTitle(page, machine)}
          </a>{' '}
          <span class="k-muted k-small">
            {page.t(flows.size, { statuses: machine.statuses.length, steps: machine.transitions.length })}
          </span>
        </li>
      ))}
    </ul>
  </Layout>
);
