import type { Child } from 'hono/jsx';
import type { Kind } from '../../../domain/codes.ts';
import { measures } from '../../../domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import type { BasisAssessment } from '../../../domain/treaties/basis-question.ts';
import { namesOfStates } from '../../../i18n/find-state.ts';
import { transferRoleNames } from '../../../i18n/messages/codes.ts';
import { draft } from '../../../i18n/messages/draft.ts';
import { liveBasis } from '../../../i18n/messages/live-basis.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { site } from '../../../i18n/messages/site.ts';
import { DateField } from '../components/date-field.tsx';
import { PageHeading, Section } from '../components/display.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ChoiceField, SelectField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { directionOptions, kindOptions, optionsFrom, stateOptions } from '../components/options.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisPanel } from '../treaties/basis-panel.tsx';
import { type Choices, choicesQuery } from './choices.ts';
import { beginnings } from './draft-case.tsx';
import { basisOptions } from './draft-law.tsx';
import { reciprocityChoice } from './draft-values.ts';

/** Every state by its names in the three languages, for whoever types another than the page's. */
const stateNames = JSON.stringify(namesOfStates());

export interface NewRequestProps {
  readonly page: PageContext;
  readonly choices: Choices;
  readonly assessment: BasisAssessment | undefined;
  readonly errors: FormErrors;
}

interface PartProps {
  readonly page: PageContext;
  readonly choices: Choices;
  readonly errors: FormErrors;
}

/** Choices folded away until they are needed; open once something is chosen in them. */
function Measures({ page, choices }: PartProps) {
  const options = measures.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  return (
    <details class="k-step" open={choices.measures.length > 0}>
      <summary>
        {page.t(requestForm.measures)} <small>{page.t(site.optional)}</small>
      </summary>
      <div data-filter={page.t(draft.findInList)} data-none={page.t(draft.suggestNone)}>
        <ChoiceField
          path="/measures"
          label={page.t(requestForm.measures)}
          options={options}
          chosen={choices.measures}
          many
          columns
          quiet
        />
      </div>
    </details>
  );
}

function Offences({ page, choices, errors }: PartProps) {
  return (
    <details class="k-step" open={choices.offences.length > 0 || choices.offenceDate !== ''}>
      <summary>
        {page.t(requestForm.offenceCategories)} <small>{page.t(requestForm.offenceHint)}</small>
      </summary>
      <div>
        <div data-filter={page.t(draft.findInList)} data-none={page.t(draft.suggestNone)}>
          <ChoiceField
            path="/offences"
            label={page.t(requestForm.offenceCategories)}
            options={optionsFrom(page, offenceCategoryNames)}
            chosen={choices.offences}
            errors={errors}
            many
            columns
            quiet
          />
        </div>
        <DateField
          page={page}
          path="/offenceDate"
          label={page.t(requestForm.offenceDate)}
          hint={page.t(draft.dateHint)}
          value={choices.offenceDate}
          errors={errors}
        />
      </div>
    </details>
  );
}

/** How the file of an extradition asked of us begins: this cannot be changed later, and the clocks run from it. */
function Beginning({ page, choices, errors }: PartProps) {
  return (
    <details
      class="k-step"
      open={choices.startsWith === 'detention' || errors.at('/detainedAt') !== undefined}
    >
      <summary>
        {page.t(requestForm.startsWith)} <small>{page.t(draft.onlyIncomingExtradition)}</small>
      </summary>
      <div>
        <ChoiceField
          path="/startsWith"
          label={page.t(requestForm.startsWith)}
          options={optionsFrom(page, beginnings)}
          chosen={choices.startsWith ? [choices.startsWith] : []}
          many={false}
        />
        <DateField
          page={page}
          path="/detainedAt"
          label={page.t(requestForm.detainedAt)}
          hint={`${page.t(requestForm.detainedHint)}. ${page.t(draft.momentHint)}`}
          value={choices.detainedAt}
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
      data-looking={page.t(liveBasis.looking)}
      data-failed={page.t(liveBasis.failed)}
      data-again={page.t(liveBasis.again)}
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
          <div data-suggest={page.t(draft.suggestNone)} data-names={stateNames}>
            <SelectField
              path="/state"
              label={page.t(site.state)}
              options={stateOptions(page)}
              value={choices.state}
              empty={page.t(site.choose)}
              errors={errors}
            />
          </div>
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
        <Measures {...{ page, choices, errors }} />
      </OnlyFor>
      {!foreign && (
        <OnlyFor kind="extradition" choices={choices}>
          <Beginning {...{ page, choices, errors }} />
        </OnlyFor>
      )}
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
  const foreign = page.actor?.role === 'liaison';
  const best = assessment.bases[0]?.treatyId ?? reciprocityChoice;
  const chosen = choices.basis.length > 0 ? choices.basis : [best];
  const { basis: _, ...kept } = choices;
  return (
    <>
      <form method={foreign ? 'get' : 'post'} action={foreign ? '/requests/new/form' : '/requests/new'}>
        {[...choicesQuery({ ...kept, basis: [] })].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ChoiceField
          path="/basis"
          label={page.t(requestForm.relyOn)}
          options={basisOptions(page, assessment, [])}
          chosen={chosen}
          errors={errors}
          many
        />
        {!foreign && (
          <p class="k-muted k-small">
            {page.t(choices.direction === 'outgoing' ? draft.createHint : draft.receiveHint)}
          </p>
        )}
        <button type="submit" class="ds-button">
          {page.t(foreign ? requestForm.continue : draft.createDraft)}
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
      {props.assessment && <ErrorSummary page={page} errors={errors} />}
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
