import { roleNames } from '../../../domain/law/kz/roles.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import { Instant, Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { factsOf, type TimelineSurroundings } from './timeline-facts.ts';

type Entry = ListedAction | SharedAction;

interface TimelineProps {
  readonly page: PageContext;
  /** Oldest first. */
  readonly actions: readonly Entry[];
  readonly state: string;
  readonly around: TimelineSurroundings;
}

const isOwn = (entry: Entry): entry is ListedAction => 'actor' in entry;

function actorOf({ page, state, around }: TimelineProps, entry: Entry): string {
  if (!isOwn(entry)) return entry.by === 'home' ? page.t(requestPage.byHome) : page.state(state);
  const { name, role, office, state: actorState } = entry.actor;
  const place = around.offices.find(({ code }) => code === office);
  const where = [
    role !== 'system' && page.t(roleNames[role]),
    place && page.t(place.name),
    actorState && page.state(actorState),
  ];
  return [name, ...where].filter(Boolean).join(' · ');
}

function wordsOf({ page, around }: TimelineProps, entry: Entry): readonly string[] {
  if (!isOwn(entry)) return entry.words ? [entry.words] : [];
  const { reason, note, theirReference, text } = entry.texts;
  return [
    text,
    reason && `${page.t(requestPage.reason)}: ${reason}`,
    note && `${page.t(requestPage.note)}: ${note}`,
    theirReference && `${page.t(requestPage.theirReference)}: ${theirReference}`,
    ...factsOf(page, entry, around),
  ].flatMap((words) => words || []);
}

/** The status is told where the step changed it. */
const changesStatus = (actions: readonly Entry[], at: number): boolean =>
  actions[at]?.status !== actions[at - 1]?.status;

/** The log as people read it: what, who, when, in what words; newest first. */
export function Timeline(props: TimelineProps) {
  const { page, actions } = props;
  const entries = actions.map((entry, at) => ({ entry, moved: changesStatus(actions, at) }));
  return (
    <Section id="timeline" title={page.t(requestPage.timeline)}>
      <ol class="k-timeline" reversed>
        {entries.reverse().map(({ entry, moved }) => (
          <li>
            <strong>{page.t(entry.label)}</strong>
            {moved && <span> → {page.t(entry.statusName)}</span>}
            <p class="k-muted k-small">
              <Instant page={page} at={entry.at} /> · {actorOf(props, entry)}
            </p>
            {wordsOf(props, entry).map((words) => (
              <p class="k-small">{words}</p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
