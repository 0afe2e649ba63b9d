import { directionNames, kindNames } from '../../../../i18n/messages/codes.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { requestForm } from '../../../../i18n/messages/request-form.ts';
import { Done, PageHeading, Section } from '../../components/display.tsx';
import { Layout } from '../../layout.tsx';
import type { PageContext } from '../../page-context.ts';
import type { OpenDraft } from './open-draft.ts';
import { needsNothing } from './section-state.ts';
import { type DraftSection, draftHref, lastPage } from './sections.ts';
import { StateSign, type StateSigns } from './state-sign.tsx';

export interface Task extends StateSigns {
  readonly section: DraftSection;
  readonly alsoEditing: readonly { readonly name: string; readonly since: string }[];
}

export interface TaskListProps {
  readonly page: PageContext;
  readonly draft: OpenDraft;
  readonly tasks: readonly Task[];
  readonly said: string | undefined;
}

const reviewHref = (id: string) => draftHref(id, 'review');

/** What to do next: what is typed and unsaved first, then what the law still asks for, then the last page. */
function NextThing({ page, draft: { view }, tasks }: TaskListProps) {
  const next = tasks.find(({ hasTyping }) => hasTyping) ?? tasks.find(({ state }) => !needsNothing(state));
  const href = next ? draftHref(view.id, next.section.id) : reviewHref(view.id);
  const title = page.t(next?.section.title ?? lastPage(view.direction).title);
  return (
    <div class="k-card k-card--main k-next-thing">
      <p>
        <strong>{page.t(draft.nextThing)}:</strong>{' '}
        {next ? page.t(next.section.why) : page.t(draft.nextReview)}
      </p>
      <a class="ds-button" href={href}>
        {page.t(draft.toSection, { section: title })}
      </a>
    </div>
  );
}

function TaskLine({ page, id, task }: { page: PageContext; id: string; task: Task }) {
  return (
    <li class="k-task">
      <div>
        <a class="ds-link k-task__name" href={draftHref(id, task.section.id)}>
          {page.t(task.section.title)}
        </a>
        <p class="k-muted k-small">{page.t(task.section.why)}</p>
        {task.alsoEditing.map(({ name, since }) => (
          <p class="k-small">{page.t(draft.alsoEditing, { name, time: since })}</p>
        ))}
      </div>
      <p class="k-task__state">
        <StateSign page={page} {...task} />
      </p>
    </li>
  );
}

export const draftTitle = (page: PageContext, { view }: OpenDraft): string =>
  page.t(view.direction === 'outgoing' ? requestForm.editTitle : draft.receivedTitle, {
    reference: view.reference,
  });

export function TaskListView(props: TaskListProps) {
  const { page, tasks, said } = props;
  const { view } = props.draft;
  const done = tasks.filter(({ state }) => needsNothing(state)).length;
  const title = draftTitle(page, props.draft);
  const last = lastPage(view.direction);
  const what = `${page.t(kindNames[view.kind])} · ${page.t(directionNames[view.direction])} · ${page.state(view.state)}`;
  return (
    <Layout page={page} title={title}>
      <PageHeading title={title} lead={what} />
      {said && <Done>{said}</Done>}
      <NextThing {...props} />
      <Section id="tasks" title={page.t(draft.tasks)}>
        <p class="k-muted">{page.t(draft.tasksLead)}</p>
        <p>
          <progress max={tasks.length} value={done} aria-hidden="true" />{' '}
          {page.t(draft.progress, { done, all: tasks.length })}
        </p>
        <ol class="k-tasks">
          {tasks.map((task) => (
            <TaskLine page={page} id={view.id} task={task} />
          ))}
          <li class="k-task">
            <div>
              <a class="ds-link k-task__name" href={reviewHref(view.id)}>
                {page.t(last.title)}
              </a>
              <p class="k-muted k-small">{page.t(last.lead)}</p>
            </div>
          </li>
        </ol>
      </Section>
      <p>
        <a class="ds-link" href={`/requests/${view.id}`}>
          {page.t(draft.toRequest)}
        </a>
      </p>
    </Layout>
  );
}
