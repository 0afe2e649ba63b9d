import { roleNames } from '../../../domain/law/kz/roles.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import { Instant, Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

type Entry = ListedAction | SharedAction;

const isOwn = (entry: Entry): entry is ListedAction => 'actor' in entry;

function actorOf(page: PageContext, entry: Entry, state: string): string {
  if (!isOwn(entry)) return entry.by === 'home' ? page.t(requestPage.byHome) : page.state(state);
  const { name, role, office, state: actorState } = entry.actor;
  const where = [role !== 'system' && page.t(roleNames[role]), office, actorState && page.state(actorState)];
  return [name, ...where].filter(Boolean).join(' · ');
}

function wordsOf(page: PageContext, entry: Entry): readonly string[] {
  if (!isOwn(entry)) return entry.words ? [entry.words] : [];
  const { reason, note, theirReference, text } = entry.texts;
  const { dueOn } = entry.payload;
  return [
    text,
    reason && `${page.t(requestPage.reason)}: ${reason}`,
    note && `${page.t(requestPage.note)}: ${note}`,
    theirReference && `${page.t(requestPage.theirReference)}: ${theirReference}`,
    dueOn && `${page.t(requestPage.dueOn)}: ${page.date(dueOn)}`,
  ].flatMap((words) => words || []);
}

/** The log as people read it: what, who, when, in what words; newest first. */
export function Timeline({
  page,
  actions,
  state,
}: {
  page: PageContext;
  actions: readonly Entry[];
  state: string;
}) {
  return (
    <Section id="timeline" title={page.t(requestPage.timeline)}>
      <ol class="k-timeline" reversed>
        {[...actions].reverse().map((entry) => (
          <li>
            <strong>{page.t(entry.label)}</strong>
            <p class="k-muted k-small">
              <Instant page={page} at={entry.at} /> · {actorOf(page, entry, state)} ·{' '}
              {page.t(entry.statusName)}
            </p>
            {wordsOf(page, entry).map((words) => (
              <p>{words}</p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
