import { groundsPage } from '../../../i18n/messages/grounds.ts';
import type { GroundView } from '../../../use-cases/requests/list-grounds.ts';
import { Tag } from '../components/display.tsx';
import { SelectField, TextArea } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { effectNames, groundAnswers, resultNames } from './ground-answers.ts';

export interface GroundCardProps {
  readonly page: PageContext;
  readonly ground: GroundView;
  readonly nameOf: (treatyId: string | null) => string;
  readonly hrefOf: (path: string) => string | undefined;
  readonly errors: FormErrors;
  readonly typed: ReadonlyMap<string, string>;
}

export const groundId = (id: string): string => `ground-${id}`;
export const answerPath = (id: string): string => `/answers/${id}/answer`;
export const reasonPath = (id: string): string => `/answers/${id}/reason`;

/** What each instrument makes of the ground, with its article. */
const Instruments = ({ page, ground, nameOf }: GroundCardProps) => (
  <ul class="ds-list k-small">
    {ground.under.map(({ treatyId, effect, citation }) => (
      <li>
        {nameOf(treatyId)}: {page.t(effectNames[effect])}
        {', '}
        <span class="k-muted">{citation === null ? page.t(groundsPage.noArticle) : page.cite(citation)}</span>
      </li>
    ))}
  </ul>
);

function Said({ page, ground: { says }, hrefOf }: GroundCardProps) {
  if (says === null) return null;
  const href = hrefOf(says.path);
  return (
    <p>
      {href ? (
        <a class="ds-link" href={href}>
          {page.t(says.message)}
        </a>
      ) : (
        page.t(says.message)
      )}
    </p>
  );
}

/** The newest answer, whoever gave it; where the file tells the matter, that it does not count. */
function Answered({ page, ground: { answered, decidedBy } }: GroundCardProps) {
  if (answered === null) return null;
  const words = groundAnswers[answered.answer];
  return (
    <p class="k-small">
      {page.t(groundsPage.answeredBy, {
        answer: words ? page.t(words) : answered.answer,
        name: answered.by,
        at: page.dateTime(answered.at),
      })}
      {answered.reason && <span class="k-muted"> {answered.reason}</span>}
      {decidedBy === 'file' && <strong> {page.t(groundsPage.notCounted)}</strong>}
    </p>
  );
}

function Controls({ page, ground, errors, typed }: GroundCardProps) {
  const { id, name, answered, mayAnswer } = ground;
  if (mayAnswer.length === 0) return null;
  const options = mayAnswer.map((answer) => ({
    value: answer,
    label: page.t(groundAnswers[answer] ?? name),
  }));
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-sr-only">{page.t(name)}</legend>
      <SelectField
        path={answerPath(id)}
        label={page.t(groundsPage.answer)}
        options={options}
        empty={page.t(groundsPage.leaveAsIs)}
        value={typed.get(answerPath(id)) ?? answered?.answer}
        errors={errors}
      />
      <TextArea
        path={reasonPath(id)}
        label={page.t(groundsPage.reason)}
        rows={2}
        value={typed.get(reasonPath(id))}
        errors={errors}
      />
    </fieldset>
  );
}

/** One ground: what it is, what each instrument makes of it, where it stands, who answered, and the answer to give. */
export function GroundCard(props: GroundCardProps) {
  const { page, ground } = props;
  const { name, tone } = resultNames[ground.result];
  return (
    <li class="k-card" id={groundId(ground.id)} tabindex={-1}>
      <h3 class="ds-heading" data-size="2xs">
        {page.t(ground.name)}
      </h3>
      <p class="k-tags">
        {ground.group !== 'not_a_ground' && <Tag tone={tone}>{page.t(name)}</Tag>}
        <Tag>{page.t(effectNames[ground.effect])}</Tag>
      </p>
      <Instruments {...props} />
      <Said {...props} />
      <Answered {...props} />
      <Controls {...props} />
    </li>
  );
}
