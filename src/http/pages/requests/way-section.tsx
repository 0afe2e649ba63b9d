import { waysOn } from '../../../domain/notifications/who-is-concerned.ts';
import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { wayTaken } from '../../../domain/requests/way-taken.ts';
import { flows } from '../../../i18n/messages/flows.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { Instant, Section } from '../components/display.tsx';
import { flowHref } from '../flows/flow.view.tsx';
import { FlowPicture } from '../flows/flow-picture.tsx';
import type { PageContext } from '../page-context.ts';

interface WayProps {
  readonly page: PageContext;
  readonly view: Pick<InternalView, 'kind' | 'direction' | 'status' | 'terminal'>;
  readonly actions: readonly (ListedAction | SharedAction)[];
}

/** The stages passed with their days, the present one, and those that may follow; the whole course as a picture. */
export function WaySection({ page, view, actions }: WayProps) {
  const machine = machineFor(view);
  const taken = wayTaken(actions);
  const ahead = new Set(view.terminal ? [] : waysOn(machine, view.status).map(({ to }) => to));
  ahead.delete(view.status);
  const name = (code: string) => page.t(statusIn(machine, code).name);
  return (
    <Section id="way" title={page.t(flows.way)}>
      <ol class="k-way">
        {taken.map(({ status, since }, at) => {
          const here = at === taken.length - 1;
          return (
            <li class={here ? 'k-way__here' : 'k-way__passed'} aria-current={here ? 'step' : undefined}>
              <span>{name(status)}</span>
              <small>
                <Instant page={page} at={since} /> · {page.t(here ? flows.here : flows.passed)}
              </small>
            </li>
          );
        })}
        {[...ahead].map((status) => (
          <li>
            <span>{name(status)}</span>
            <small>{page.t(flows.ahead)}</small>
          </li>
        ))}
      </ol>
      <details class="k-more k-way__picture">
        <summary>{page.t(flows.whole)}</summary>
        <FlowPicture
          page={page}
          machine={machine}
          standing={{ taken: taken.map(({ status }) => status), ahead }}
        />
        <p>
          <a class="ds-link" href={flowHref(view)}>
            {page.t(flows.table)}
          </a>
        </p>
      </details>
    </Section>
  );
}
