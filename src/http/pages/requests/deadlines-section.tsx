import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section, Tag, type Tone } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { DeadlineDetails } from './deadline-details.tsx';

const states = {
  running: { name: requestPage.deadlineRunning, tone: 'info' },
  met: { name: requestPage.deadlineMet, tone: 'success' },
  missed: { name: requestPage.deadlineMissed, tone: 'warning' },
  overdue: { name: requestPage.deadlineOverdue, tone: 'danger' },
  stopped: { name: requestPage.deadlineStopped, tone: 'neutral' },
} as const satisfies Record<Deadline['state'], { name: unknown; tone: Tone }>;

function Limit({ page, deadline }: { page: PageContext; deadline: Deadline }) {
  const { name, dueAt, explanation, state } = deadline;
  return (
    <li>
      <Tag tone={states[state].tone}>{page.t(states[state].name)}</Tag> <strong>{page.t(name)}</strong>
      <p class="k-muted k-small">
        <time datetime={dueAt}>{page.t(requestPage.dueAt, { at: page.dateTime(dueAt) })}</time> ·{' '}
        {page.t(explanation.cite)}
      </p>
      <DeadlineDetails page={page} deadline={deadline} />
    </li>
  );
}

export const DeadlinesSection = ({
  page,
  deadlines,
}: {
  page: PageContext;
  deadlines: readonly Deadline[];
}) => (
  <Section id="deadlines" title={page.t(requestPage.deadlines)}>
    {deadlines.length === 0 ? (
      <p class="k-muted">{page.t(requestPage.deadlinesNone)}</p>
    ) : (
      <ul class="k-plain-list">
        {deadlines.map((deadline) => (
          <Limit page={page} deadline={deadline} />
        ))}
      </ul>
    )}
  </Section>
);
