import { roleNames } from '../../../domain/law/kz/roles.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { isAskedFor, type LogFilter } from './log-filter.ts';
import { LogFilterLinks } from './log-filter-links.tsx';
import { SharedMark } from './shared-mark.tsx';
import { factsOf, type TimelineSurroundings } from './timeline-facts.ts';

type Entry = ListedAction | SharedAction;

interface TimelineProps {
  readonly page: PageContext;
  /** Oldest first. */
  readonly actions: readonly Entry[];
  readonly state: string;
  /** Days are told as so many days before this. */
  readonly now: string;
  readonly around: TimelineSurroundings;
  /** Absent where there is nothing to choose. */
  readonly filter?: { readonly shown: LogFilter; readonly href: string };
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

interface Told {
  readonly entry: Entry;
  readonly moved: boolean;
}

const sittingMs = 60_000;

/** Answers about grounds that one person gave in one sitting are read together. */
const isOneSitting = ({ entry: a }: Told, { entry: b }: Told): boolean =>
  isOwn(a) &&
  isOwn(b) &&
  a.action === 'answer_ground' &&
  b.action === 'answer_ground' &&
  a.actor.id === b.actor.id &&
  Date.parse(b.at) - Date.parse(a.at) < sittingMs;

type Sitting = readonly [Told, ...Told[]];

function sittings(told: readonly Told[]): readonly Sitting[] {
  const found: [Told, ...Told[]][] = [];
  for (const one of told) {
    const last = found.at(-1);
    if (last && isOneSitting(last[0], one)) last.push(one);
    else found.push([one]);
  }
  return found;
}

function Words(props: TimelineProps & { entry: Entry }) {
  return wordsOf(props, props.entry).map((words) => <p class="k-small">{words}</p>);
}

/** One step, or the answers of one sitting behind a line that counts them. */
function Step(props: TimelineProps & { steps: Sitting }) {
  const { page, steps } = props;
  const [{ entry, moved }] = steps;
  return (
    <li>
      <strong>{page.t(entry.label)}</strong>
      {moved && <span> → {page.t(entry.statusName)}</span>}
      {isOwn(entry) && entry.shared && <SharedMark page={page} />}
      <p class="k-muted k-small">
        <time datetime={entry.at}>{page.time(entry.at)}</time> · {actorOf(props, entry)}
      </p>
      {steps.length === 1 ? (
        <Words {...props} entry={entry} />
      ) : (
        <details class="k-small">
          <summary>{page.t(requestPage.answersGiven, { count: steps.length })}</summary>
          {steps.map((step) => (
            <Words {...props} entry={step.entry} />
          ))}
        </details>
      )}
    </li>
  );
}

/** One day of the log under its date; what stands in the log stays in its order, however close together. */
function Day(props: TimelineProps & { on: string; sittings: readonly Sitting[] }) {
  const { page, on, now } = props;
  return (
    <div class="k-log-day">
      <h3 class="ds-heading" data-size="2xs">
        <time datetime={on}>{page.date(on)}</time>{' '}
        <small class="k-muted">{page.daysAgo(on, page.day(now))}</small>
      </h3>
      <ol class="k-timeline">
        {props.sittings.map((steps) => (
          <Step {...props} steps={steps} />
        ))}
      </ol>
    </div>
  );
}

/** The log as people read it: what, who, when, in what words; by day, newest first. */
export function Timeline(props: TimelineProps) {
  const { page, actions, filter } = props;
  const entries = actions
    .map((entry, at) => ({ entry, moved: changesStatus(actions, at) }))
    .filter((told) => !filter || isAskedFor(filter.shown, told));
  const told = sittings(entries).toReversed();
  return (
    <Section id="timeline" title={page.t(requestPage.timeline)}>
      {filter && <LogFilterLinks page={page} {...filter} />}
      {told.length === 0 && <p class="k-muted">{page.t(requestGlance.filterNothing)}</p>}
      {[...Map.groupBy(told, ([{ entry }]) => page.day(entry.at))].map(([on, ofDay]) => (
        <Day {...props} on={on} sittings={ofDay} />
      ))}
    </Section>
  );
}
