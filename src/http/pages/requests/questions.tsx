import type { Question } from '../../../domain/requests/case-state.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Instant, Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

const QuestionLine = ({
  page,
  question,
  state,
}: {
  page: PageContext;
  question: Question;
  state: string;
}) => (
  <li>
    <p class="k-muted k-small">
      {question.askedBy === 'home' ? page.t(requestPage.byHome) : page.state(state)} ·{' '}
      <Instant page={page} at={question.askedAt} />
      {question.dueOn && ` · ${page.t(requestPage.dueOn)}: ${page.date(question.dueOn)}`}
    </p>
    <p>{question.text}</p>
    {question.answeredAt ? (
      <p class="k-quote">
        <span class="k-muted">{page.t(requestPage.answeredOn)}: </span>
        {question.answer}
      </p>
    ) : (
      <Tag tone="warning">{page.t(requestPage.unanswered)}</Tag>
    )}
  </li>
);

interface QuestionsProps {
  readonly page: PageContext;
  readonly questions: readonly Question[];
  readonly state: string;
}

export const Questions = ({ page, questions, state }: QuestionsProps) => (
  <Section id="questions" title={page.t(requestPage.questions)}>
    {questions.length === 0 ? (
      <p class="k-muted">{page.t(requestPage.questionsNone)}</p>
    ) : (
      <ul class="k-plain-list">
        {questions.map((question) => (
          <QuestionLine {...{ page, question, state }} />
        ))}
      </ul>
    )}
  </Section>
);
