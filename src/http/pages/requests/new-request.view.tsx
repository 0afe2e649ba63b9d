import type { Child } from 'hono/jsx';
import type { Kind } from '../../../domain/codes.ts';
import { measures } from '../../../domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import type { BasisAssessment } from '../../../domain/treaties/basis-question.ts';
import { transferRoleNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { site } from '../../../i18n/messages/site.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ChoiceField, SelectField, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { directionOptions, kindOptions, optionsFrom, stateOptions } from '../components/options.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisPanel } from '../treaties/basis-panel.tsx';
import { type Choices, choicesQuery } from './choices.ts';
import { basisOptions } from './draft-law.tsx';
import { reciprocityChoice } from './draft-values.ts';

export interface NewRequestProps {
  readonly page: PageContext;
  readonly choices: Choices;
  readonly assessment: BasisAssessment | undefined;
  readonly errors: FormErrors;
}

/** A choice folded away until it is needed; open once something is chosen in it. */
function Measures({ page, choices }: Pick<NewRequestProps, 'page' | 'choices'>) {
  const options = measures.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  return (
    <details class="k-step" open={choices.measures.length > 0}>
      <summary>
        {page.t(requestForm.measures)} <small>{page.t(site.optional)}</small>
      </summary>
      <div>
        <ChoiceField
          path="/measures"
          label={page.t(requestForm.measures)}
          options={options}
          chosen={choices.measures}
          many
          columns
        />
      </div>
    </details>
  );
}

function Offences({ page, choices, errors }: Pick<NewRequestProps, 'page' | 'choices' | 'errors'>) {
  return (
    <details class="k-step" open={choices.offences.length > 0 || choices.offenceDate !== ''}>
      <summary>
        {page.t(requestForm.offenceCategories)} <small>{page.t(requestForm.offenceHint)}</small>
      </summary>
      <div>
        <ChoiceField
          path="/offences"
          label={page.t(requestForm.offenceCategories)}
          options={optionsFrom(page, offenceCategoryNames)}
          chosen={choices.offences}
          errors={errors}
          many
          columns
        />
        <TextField
          path="/offenceDate"
          type="date"
          label={page.t(requestForm.offenceDate)}
          value={choices.offenceDate}
          errors={errors}
        />
      </div>
    </details>
  );
}

/** A choice that only one kind of request has; the script follows the kind, a reload does so without it. */
const OnlyFor = ({ kind, choices, children }: { kind: Kind; choices: Choices; children?: Child }) => (
  <div data-only-for={kind} hidden={choices.kind !== undefined && choices.kind !== kind}>
    {children}
  </div>
);

function ChoiceForm({ page, choices, errors }: Omit<NewRequestProps, 'assessment'>) {
  const foreign = page.actor?.role === 'liaison';
  return (
    <form
      method="get"
      action="/requests/new"
      class="k-form"
      data-live="legal-basis"
      data-fragment="/requests/new/legal-basis"
    >
      {choices.relatedTo && <input type="hidden" name="relatedTo" value={choices.relatedTo} />}
      <ChoiceField
        path="/kind"
        label={page.t(site.kind)}
        options={kindOptions(page)}
        chosen={choices.kind ? [choices.kind] : []}
        errors={errors}
        many={false}
      />
      {!foreign && (
        <>
          <ChoiceField
            path="/direction"
            label={page.t(site.direction)}
            options={directionOptions(page)}
            chosen={choices.direction ? [choices.direction] : []}
            errors={errors}
            many={false}
          />
          <SelectField
            path="/state"
            label={page.t(site.state)}
            options={stateOptions(page)}
            value={choices.state}
            empty={page.t(site.choose)}
            errors={errors}
          />
        </>
      )}
      <OnlyFor kind="transfer" choices={choices}>
        <SelectField
          path="/role"
          label={page.t(requestForm.role)}
          hint={page.t(requestForm.roleHint)}
          options={optionsFrom(page, transferRoleNames)}
          value={choices.role}
          empty={page.t(site.choose)}
          errors={errors}
        />
      </OnlyFor>
      <Offences page={page} choices={choices} errors={errors} />
      <OnlyFor kind="mla" choices={choices}>
        <Measures page={page} choices={choices} />
      </OnlyFor>
      <button type="submit" class="ds-button" data-variant="secondary">
        {page.t(requestForm.showBases)}
      </button>
    </form>
  );
}

/** The live part: what the registry answers, and the way on with the basis chosen. */
export function BasisFragment({ page, choices, assessment, errors }: NewRequestProps) {
  if (!assessment) {
    return errors.list.length > 0 ? (
      <ErrorSummary page={page} errors={errors} />
    ) : (
      <p class="k-muted">{page.t(requestForm.chooseFirst)}</p>
    );
  }
  const chosen = [assessment.bases[0]?.treatyId ?? reciprocityChoice];
  const { basis: _, ...kept } = choices;
  return (
    <>
      <form method="get" action="/requests/new/form">
        {[...choicesQuery({ ...kept, basis: [] })].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ChoiceField
          path="/basis"
          label={page.t(requestForm.relyOn)}
          options={basisOptions(page, assessment, [])}
          chosen={chosen}
          many
        />
        <button type="submit" class="ds-button">
          {page.t(requestForm.continue)}
        </button>
      </form>
      <hr class="ds-divider" />
      <BasisPanel page={page} assessed={assessment} />
    </>
  );
}

export function NewRequestView(props: NewRequestProps) {
  const { page, errors } = props;
  return (
    <Layout page={page} title={page.t(requestForm.newTitle)} failed={errors.list.length > 0}>
      <PageHeading title={page.t(requestForm.newTitle)} lead={page.t(requestForm.newLead)} />
      <div class="k-columns k-columns--even">
        <Section id="what" title={page.t(requestForm.what)}>
          <ChoiceForm {...props} />
        </Section>
        <Section id="basis" title={page.t(requestForm.basisTitle)}>
          <div id="legal-basis" aria-live="polite">
            <BasisFragment {...props} />
          </div>
        </Section>
      </div>
    </Layout>
  );
}
