import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { ClockPicture } from './clock-picture.tsx';
import { DeadlineDetails } from './deadline-details.tsx';
import { deadlineStates } from './deadline-states.ts';

function Limit({ page, deadline }: { page: PageContext; deadline: Deadline }) {
  const { name, dueAt, explanation, state } = deadline;
  return (
    <li>
      <Tag tone={deadlineStates[state].tone}>{page.t(deadlineStates[state].name)}</Tag>{' '}
      <strong>{page.t(name)}</strong>
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
  now,
}: {
  page: PageContext;
  deadlines: readonly Deadline[];
  now: string;
}) => (
  <Section id="deadlines" title={page.t(requestPage.deadlines)}>
    <ClockPicture page={page} deadlines={deadlines} now={now} />
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
