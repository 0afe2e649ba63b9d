import type { Question } from '../../../domain/requests/case-state.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { Instant, Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { openQuestions } from './step-fields.tsx';
import type { StepListProps } from './step-list-props.ts';
import { stepHref } from './steps.ts';

interface QuestionLineProps {
  readonly page: PageContext;
  readonly question: Question;
  readonly state: string;
  /** Where this reader answers it. */
  readonly answerHref: string | undefined;
}

const QuestionLine = ({ page, question, state, answerHref }: QuestionLineProps) => (
  <li>
    <p class="k-muted k-small">
      {question.askedBy === 'home' ? page.t(requestPage.byHome) : page.state(state)} ·{' '}
      <Instant page={page} at={question.askedAt} />
      {question.dueOn && ` · ${page.t(requestPage.answerBy)}: ${page.date(question.dueOn)}`}
    </p>
    <p>{question.text}</p>
    {question.answeredAt ? (
      <p class="k-quote">
        <span class="k-muted">{page.t(requestPage.answeredOn)}: </span>
        {question.answer}
      </p>
    ) : (
      <p class="k-tags">
        <Tag tone="warning">{page.t(requestPage.unanswered)}</Tag>
        {answerHref && (
          <a class="ds-link" href={answerHref}>
            {page.t(requestPage.answerLink)}
          </a>
        )}
      </p>
    )}
  </li>
);

interface QuestionsProps {
  readonly page: PageContext;
  readonly questions: readonly Question[];
  readonly state: string;
  readonly stepList: Pick<StepListProps, 'requestId' | 'steps'>;
}

export const Questions = ({ page, questions, state, stepList: { requestId, steps } }: QuestionsProps) => {
  const mayAnswer = steps.some(({ action }) => action === 'answer_question');
  const answerable = new Set(mayAnswer ? openQuestions(page, questions).map(({ id }) => id) : []);
  return (
    <Section id="questions" title={page.t(requestPage.questions)}>
      {questions.length === 0 ? (
        <p class="k-muted">{page.t(requestPage.questionsNone)}</p>
      ) : (
        <ul class="k-plain-list">
          {questions.map((question) => (
            <QuestionLine
              {...{ page, question, state }}
              answerHref={answerable.has(question.id) ? stepHref(requestId, 'answer_question') : undefined}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};
