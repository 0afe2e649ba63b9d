import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import { personRoleNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { site } from '../../../i18n/messages/site.ts';
import { SelectField, TextField } from '../components/fields.tsx';
import { fieldId } from '../components/form-errors.ts';
import { optionsFrom } from '../components/options.ts';
import { type DraftPartProps, Group, lawHint, PartArea, PartField } from './draft-parts.tsx';
import { textAt } from './draft-values.ts';

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function PersonRow(props: DraftPartProps & { index: number }) {
  const { page, values, errors, index } = props;
  const at = (field: string) => `/persons/${index}/${field}`;
  return (
    <Group title={page.t(requestForm.person, { number: index + 1 })}>
      <div class="k-row">
        <PartField {...props} path={at('surname')} label={page.t(requestForm.surname)} />
        <PartField {...props} path={at('givenNames')} label={page.t(requestForm.givenNames)} />
        <PartField {...props} path={at('patronymic')} label={page.t(requestForm.patronymic)} />
      </div>
      <div class="k-row">
        <PartField {...props} path={at('latin')} label={page.t(requestForm.latin)} />
        <PartField {...props} path={at('birthDate')} type="date" label={page.t(requestForm.birthDate)} />
        <TextField
          path={at('nationalities')}
          label={page.t(requestForm.nationalities)}
          hint={page.t(requestForm.nationalitiesHint)}
          value={textAt(values, at('nationalities'))}
          errors={errors}
        />
        <SelectField
          path={at('role')}
          label={page.t(requestForm.personRole)}
          options={optionsFrom(page, personRoleNames)}
          value={textAt(values, at('role')) || 'suspect'}
          errors={errors}
        />
      </div>
    </Group>
  );
}

/** All rows and one empty one: without script, another comes with the button. */
export function DraftPersons(props: DraftPartProps) {
  const { page, values } = props;
  return (
    <div id={fieldId('/persons')} tabindex={-1}>
      <h2 class="ds-heading" data-size="xs">
        {page.t(requestForm.persons)}
      </h2>
      <p class="k-muted k-small">
        {lawHint(props, '/persons')} {page.t(requestForm.personsEmptyHint)}
      </p>
      {indexes(values.persons + 1).map((index) => (
        <PersonRow {...props} index={index} />
      ))}
      <button type="submit" class="ds-button" data-variant="tertiary" name="intent" value="more">
        {page.t(requestForm.addPerson)}
      </button>
    </div>
  );
}

function OffenceRow(props: DraftPartProps & { index: number }) {
  const { page, values, errors, index } = props;
  const at = (field: string) => `/offences/${index}/${field}`;
  return (
    <Group title={page.t(requestForm.offence, { number: index + 1 })}>
      <div class="k-row">
        <SelectField
          path={at('category')}
          label={page.t(requestForm.category)}
          options={optionsFrom(page, offenceCategoryNames)}
          value={textAt(values, at('category'))}
          empty={page.t(site.choose)}
          errors={errors}
        />
        <PartField {...props} path={at('article')} label={page.t(requestForm.article)} />
        <PartField {...props} path={at('committedOn')} type="date" label={page.t(requestForm.committedOn)} />
        <PartField
          {...props}
          path={at('maxPenaltyMonths')}
          inputmode="numeric"
          label={page.t(requestForm.maxPenalty)}
        />
      </div>
      <PartArea {...props} path={at('description')} label={page.t(requestForm.description)} rows={2} />
    </Group>
  );
}

export function DraftOffences(props: DraftPartProps) {
  const { page, values } = props;
  return (
    <div id={fieldId('/offences')} tabindex={-1}>
      <h2 class="ds-heading" data-size="xs">
        {page.t(requestForm.offences)}
      </h2>
      <p class="k-muted k-small">{page.t(requestForm.personsEmptyHint)}</p>
      {indexes(values.offences + 1).map((index) => (
        <OffenceRow {...props} index={index} />
      ))}
      <button type="submit" class="ds-button" data-variant="tertiary" name="intent" value="more">
        {page.t(requestForm.addOffence)}
      </button>
    </div>
  );
}
