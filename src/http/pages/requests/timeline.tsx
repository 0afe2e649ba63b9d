import { roleNames } from '../../../domain/law/kz/roles.ts';
import type { Text } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { ListedAction, SharedAction } from '../../../use-cases/requests/list-actions.ts';
import { Instant, Section } from '../components/display.tsx';
import { fieldLabel } from '../components/field-label.ts';
import type { PageContext } from '../page-context.ts';

type Entry = ListedAction | SharedAction;

interface TimelineProps {
  readonly page: PageContext;
  readonly actions: readonly Entry[];
  readonly state: string;
  readonly offices: readonly { readonly code: string; readonly name: Text }[];
}

const isOwn = (entry: Entry): entry is ListedAction => 'actor' in entry;

function actorOf({ page, state, offices }: TimelineProps, entry: Entry): string {
  if (!isOwn(entry)) return entry.by === 'home' ? page.t(requestPage.byHome) : page.state(state);
  const { name, role, office, state: actorState } = entry.actor;
  const place = offices.find(({ code }) => code === office);
  const where = [
    role !== 'system' && page.t(roleNames[role]),
    place && page.t(place.name),
    actorState && page.state(actorState),
  ];
  return [name, ...where].filter(Boolean).join(' · ');
}

/** The changed fields by the names of the form; those that have none there are left out. */
function changedNames(page: PageContext, changedFields: readonly string[]): string | undefined {
  const names = changedFields.map((field) => fieldLabel(page, `/${field}`)).filter(Boolean);
  return names.length > 0 ? `${page.t(requestPage.changedFields)}: ${names.join(', ')}` : undefined;
}

function wordsOf(page: PageContext, entry: Entry): readonly string[] {
  if (!isOwn(entry)) return entry.words ? [entry.words] : [];
  const { reason, note, theirReference, text } = entry.texts;
  const { dueOn, changedFields } = entry.payload;
  return [
    text,
    reason && `${page.t(requestPage.reason)}: ${reason}`,
    note && `${page.t(requestPage.note)}: ${note}`,
    theirReference && `${page.t(requestPage.theirReference)}: ${theirReference}`,
    dueOn && `${page.t(requestPage.dueOn)}: ${page.date(dueOn)}`,
    changedFields && changedNames(page, changedFields),
  ].flatMap((words) => words || []);
}

/** The log as people read it: what, who, when, in what words; newest first. */
export function Timeline(props: TimelineProps) {
  const { page, actions } = props;
  return (
    <Section id="timeline" title={page.t(requestPage.timeline)}>
      <ol class="k-timeline" reversed>
        {[...actions].reverse().map((entry) => (
          <li>
            <strong>{page.t(entry.label)}</strong>
            <p class="k-muted k-small">
              <Instant page={page} at={entry.at} /> · {actorOf(props, entry)}
            </p>
            {wordsOf(page, entry).map((words) => (
              <p>{words}</p>
            ))}
            <p class="k-small">{page.t(entry.statusName)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
