import type { Child } from 'hono/jsx';
import { personRoleNames } from '../../../i18n/messages/codes.ts';
import { draft } from '../../../i18n/messages/draft.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { listStates } from '../../../i18n/state-names.ts';
import { SelectField, TextField } from '../components/fields.tsx';
import { fieldId } from '../components/form-errors.ts';
import { optionsFrom } from '../components/options.ts';
import type { PageContext } from '../page-context.ts';
import { LatinProposal } from './draft/latin-proposal.tsx';
import { type DraftPartProps, lawHint, PartDate, PartField } from './draft-parts.tsx';
import { textAt } from './draft-values.ts';

export const indexes = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

interface RowProps {
  readonly title: string;
  /** Names the row for the button that takes it away; absent for an empty one. */
  readonly remove?: { readonly label: string; readonly intent: string } | undefined;
  /** The reader goes on here. */
  readonly isNew: boolean;
  readonly children?: Child;
}

/** One of several alike, with the way to take it out again. */
export const Row = ({ title, remove, isNew, children }: RowProps) => (
  <fieldset class="k-group" autofocus={isNew || undefined} tabindex={isNew ? -1 : undefined}>
    <legend>{title}</legend>
    {children}
    {remove && (
      <button type="submit" class="ds-button" data-variant="tertiary" name="intent" value={remove.intent}>
        {remove.label}
      </button>
    )}
  </fieldset>
);

export const stateList = 'state-names';

/** Offered to every control that asks for a state; the script and the browser find it while it is typed. */
export const StateNames = ({ page }: { page: PageContext }) => (
  <datalist id={stateList}>
    {listStates(page.language).map(({ name }) => (
      <option value={name} />
    ))}
  </datalist>
);

const nameOf = (page: PageContext, typed: string): string =>
  /^[A-Z]{2}$/.test(typed) ? page.state(typed) : typed;

/** One control for each nationality and one more, by name. */
function Nationalities({ page, values, errors, path }: DraftPartProps & { path: string }) {
  const known = textAt(values, path).split(/,\s*/).filter(Boolean);
  return (
    <>
      {indexes(Math.min(known.length + 1, 10)).map((index) => (
        <TextField
          path={index === 0 ? path : `${path}/${index}`}
          label={page.t(index === 0 ? draft.nationality : draft.nationalityMore)}
          hint={index === 0 ? page.t(draft.nationalityHint) : undefined}
          value={nameOf(page, known[index] ?? '')}
          errors={errors}
          autocomplete="off"
          list={stateList}
        />
      ))}
    </>
  );
}

function PersonRow(props: DraftPartProps & { index: number }) {
  const { page, values, errors, index } = props;
  const at = (field: string) => `/persons/${index}/${field}`;
  const isNew = index >= values.persons && props.added === 'persons';
  return (
    <Row
      title={page.t(requestForm.person, { number: index + 1 })}
      isNew={isNew}
      remove={
        isNew || index < values.persons
          ? { label: page.t(draft.removePerson, { number: index + 1 }), intent: `remove-persons-${index}` }
          : undefined
      }
    >
      <div class="k-scripts">
        <div>
          <p class="k-scripts__name">{page.t(draft.cyrillic)}</p>
          <PartField {...props} path={at('surname')} label={page.t(requestForm.surname)} />
          <PartField {...props} path={at('givenNames')} label={page.t(requestForm.givenNames)} />
          <PartField {...props} path={at('patronymic')} label={page.t(requestForm.patronymic)} />
        </div>
        <div>
          <p class="k-scripts__name">{page.t(draft.latinLetters)}</p>
          <TextField
            path={at('latin')}
            label={page.t(requestForm.latin)}
            hint={page.t(draft.latinHint)}
            value={textAt(values, at('latin'))}
            errors={errors}
          />
          <LatinProposal page={page} values={values} index={index} />
        </div>
      </div>
      <div class="k-row k-row--top">
        <PartDate {...props} path={at('birthDate')} label={page.t(requestForm.birthDate)} />
        <SelectField
          path={at('role')}
          label={page.t(requestForm.personRole)}
          options={optionsFrom(page, personRoleNames)}
          value={textAt(values, at('role')) || 'suspect'}
          errors={errors}
        />
      </div>
      <div class="k-row k-row--top">
        <Nationalities {...props} path={at('nationalities')} />
      </div>
    </Row>
  );
}

/** All rows, and an empty one where there is none or where it was asked for. */
export function DraftPersons(props: DraftPartProps) {
  const { page, values, added } = props;
  const empty = values.persons === 0 || added === 'persons' ? 1 : 0;
  return (
    <div id={fieldId('/persons')} tabindex={-1}>
      <p class="k-muted k-small">
        {lawHint(props, '/persons')} {page.t(requestForm.personsEmptyHint)}
      </p>
      <StateNames page={page} />
      {indexes(values.persons + empty).map((index) => (
        <PersonRow {...props} index={index} />
      ))}
      <button type="submit" class="ds-button" data-variant="secondary" name="intent" value="more-persons">
        {page.t(requestForm.addPerson)}
      </button>
    </div>
  );
}
