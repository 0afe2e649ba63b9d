import type { Child } from 'hono/jsx';
import { stageName, stagesOn } from '../../../domain/pipeline/stages.ts';
import type { Text } from '../../../domain/text.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { rejecterNames, topicNames } from '../../../i18n/messages/pipeline-codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { ProcessView } from '../../../use-cases/pipeline/view-process.ts';
import { CheckboxField, type Option, SelectField, TextArea, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { optionsFrom } from '../components/options.ts';
import type { PageContext } from '../page-context.ts';
import type { FormEntry, Typed } from './entry-forms.ts';
import { wordsIn } from './words.tsx';

export interface FormProps {
  readonly page: PageContext;
  readonly process: ProcessView;
  readonly entry: FormEntry;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly officers: readonly Option[];
}

/** Names of the fields, for the summary of errors as well. */
export const fieldLabels: Readonly<Record<string, Text>> = {
  stage: pipeline.stage,
  on: pipeline.on,
  reason: pipeline.reason,
  source: pipeline.source,
  place: pipeline.place,
  outcome: pipeline.outcome,
  topic: pipeline.topic,
  subject: pipeline.subject,
  ours: pipeline.ours,
  theirs: pipeline.theirs,
  differenceId: pipeline.difference,
  how: pipeline.how,
  by: pipeline.rejectedBy,
  note: pipeline.note,
  userId: pipeline.officer,
  step: pipeline.step,
};

function useFields({ page, entry, typed, errors }: FormProps) {
  const field = (name: string) => ({
    path: `/${entry}/${name}`,
    label: page.t(fieldLabels[name] ?? pipeline.note),
    value: typed[name],
    errors,
  });
  return {
    text: (name: string, hint?: string) => <TextField {...field(name)} hint={hint} maxlength={500} />,
    area: (name: string, hint?: string) => <TextArea {...field(name)} rows={3} hint={hint} />,
    choice: (name: string, options: readonly Option[]) => (
      <SelectField {...field(name)} options={options} empty={page.t(site.choose)} />
    ),
    day: () => (
      <>
        <TextField {...field('on')} type="date" />
        <CheckboxField
          path={`/${entry}/unknown`}
          label={page.t(pipeline.onNotKnown)}
          checked={Boolean(typed.unknown)}
        />
      </>
    ),
    planned: () => <TextField {...field('on')} label={page.t(pipeline.plannedFor)} type="date" />,
  };
}

const stageOptions = ({ page, process }: FormProps): readonly Option[] =>
  stagesOn(process.route).map((stage) => ({ value: stage, label: page.t(stageName(stage)) }));

const openOptions = ({ page, process }: FormProps): readonly Option[] =>
  process.differences
    .filter(({ settled }) => settled === null)
    .map(({ id, subject }) => ({ value: id, label: wordsIn(page, subject) }));

/** The fields of one entry. */
export function EntryFields(props: FormProps): Child {
  const { page, entry, process, officers } = props;
  const { text, area, choice, day, planned } = useFields(props);
  switch (entry) {
    case 'moved':
      return (
        <>
          {choice(
            'stage',
            stageOptions(props).filter(({ value }) => value !== process.stage),
          )}
          {day()}
          {area('reason', page.t(pipeline.reasonHint))}
          {text('source', page.t(pipeline.sourceHint))}
        </>
      );
    case 'next_step_set':
      return (
        <>
          {area('step')}
          {planned()}
        </>
      );
    case 'officer_assigned':
      return choice('userId', officers);
    case 'round_held':
      return (
        <>
          {day()}
          {text('place')}
          {area('outcome')}
        </>
      );
    case 'difference_raised':
      return (
        <>
          {choice('topic', optionsFrom(page, topicNames))}
          {area('subject')}
          {area('ours')}
          {area('theirs')}
          {day()}
        </>
      );
    case 'difference_settled':
      return (
        <>
          {choice('differenceId', openOptions(props))}
          {area('how')}
          {day()}
        </>
      );
    case 'rejected':
      return (
        <>
          {choice('by', optionsFrom(page, rejecterNames))}
          {area('reason')}
          {day()}
          {text('source', page.t(pipeline.sourceHint))}
        </>
      );
    case 'tried_again':
      return (
        <>
          {choice('stage', stageOptions(props))}
          {day()}
          {area('note')}
        </>
      );
  }
}
