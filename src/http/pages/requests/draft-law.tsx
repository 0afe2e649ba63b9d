import { measures } from '../../../domain/law/kz/measures.ts';
import type { BasisAssessment } from '../../../domain/treaties/basis-question.ts';
import { draft } from '../../../i18n/messages/draft.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { ChoiceField, TextArea } from '../components/fields.tsx';
import type { PageContext } from '../page-context.ts';
import { type DraftPartProps, lawHint } from './draft-parts.tsx';
import { reciprocityChoice, textAt } from './draft-values.ts';

/** The bases of today, those already chosen even where they no longer hold, and reciprocity by name. */
export function basisOptions(page: PageContext, assessment: BasisAssessment, chosen: readonly string[]) {
  const usable = assessment.bases.map((basis) => ({
    value: basis.treatyId,
    label: basis.title,
    hint: page.t(basis.confirmed ? basis.reason : treaties.unconfirmed),
  }));
  const others = assessment.notUsable
    .filter(({ treatyId }) => chosen.includes(treatyId))
    .map(({ treatyId, title, detail }) => ({ value: treatyId, label: title, hint: page.t(detail) }));
  const reciprocity = {
    value: reciprocityChoice,
    label: page.t(requestForm.relyOnReciprocity),
    hint: page.t(treaties.reciprocityLead),
  };
  return [...usable, ...others, reciprocity];
}

export function DraftBasis(props: DraftPartProps & { assessment: BasisAssessment }) {
  const { page, values, errors, assessment } = props;
  const undertaking = '/legalBasis/reciprocity/undertakingDocumentId';
  return (
    <>
      <ChoiceField
        path="/legalBasis"
        name="basis"
        label={page.t(requestForm.relyOn)}
        hint={lawHint(props, '/legalBasis')}
        options={basisOptions(page, assessment, values.basis)}
        chosen={values.basis}
        errors={errors}
        many
      />
      {textAt(values, undertaking) && (
        <input type="hidden" name={undertaking.slice(1)} value={textAt(values, undertaking)} />
      )}
    </>
  );
}

/** What exactly is asked under each chosen measure, then the whole list to choose from. */
export function DraftMeasures(props: DraftPartProps) {
  const { page, values, errors } = props;
  const chosen = measures.filter(({ code }) => values.measures.includes(code));
  return (
    <>
      {chosen.map(({ code, name }) => (
        <TextArea
          path={`/measureDetail/${code}`}
          label={page.t(requestForm.measureDetail, { measure: page.t(name) })}
          value={textAt(values, `/measureDetail/${code}`)}
          rows={3}
        />
      ))}
      <details open={chosen.length === 0 || errors.at('/measures') !== undefined}>
        <summary>{page.t(requestForm.chooseMeasures)}</summary>
        <div data-filter={page.t(draft.findInList)} data-none={page.t(draft.suggestNone)}>
          <ChoiceField
            path="/measures"
            label={page.t(requestForm.measures)}
            hint={lawHint(props, '/measures')}
            options={measures.map(({ code, name }) => ({ value: code, label: page.t(name) }))}
            chosen={values.measures}
            errors={errors}
            many
            columns
            quiet
          />
        </div>
      </details>
    </>
  );
}

/** Everything else the law asks the request to say, one field for each; what must be said first. */
export function DraftDetails({ page, values, demands, errors }: DraftPartProps) {
  if (demands.details.length === 0) return <p class="k-muted">{page.t(draft.contentsNone)}</p>;
  return (
    <>
      {[...demands.details]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .map(({ path, text, required, sources }) => (
          <TextArea
            path={path}
            label={page.t(text)}
            hint={`${page.t(required ? requestForm.required : site.optional)}; ${page.cite(sources.join('; '))}`}
            value={textAt(values, path)}
            errors={errors}
            rows={3}
          />
        ))}
    </>
  );
}

export function DraftPapers({ page, demands }: DraftPartProps) {
  if (demands.papers.length === 0) return null;
  return (
    <>
      <p class="k-muted k-small">{page.t(requestForm.papersHint)}</p>
      <ul class="ds-list">
        {demands.papers.map(({ text, required, sources }) => (
          <li>
            {page.t(text)}{' '}
            <span class="k-muted">
              ({page.t(required ? requestForm.required : site.optional)}; {page.cite(sources.join('; '))})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
