import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import { draft } from '../../../i18n/messages/draft.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { site } from '../../../i18n/messages/site.ts';
import { SelectField } from '../components/fields.tsx';
import { fieldId } from '../components/form-errors.ts';
import { optionsFrom } from '../components/options.ts';
import { type DraftPartProps, lawHint, PartArea, PartDate, PartField } from './draft-parts.tsx';
import { indexes, Row } from './draft-people.tsx';
import { textAt } from './draft-values.ts';

function OffenceRow(props: DraftPartProps & { index: number }) {
  const { page, values, errors, index } = props;
  const at = (field: string) => `/offences/${index}/${field}`;
  const isNew = index >= values.offences && props.added === 'offences';
  return (
    <Row
      title={page.t(requestForm.offence, { number: index + 1 })}
      isNew={isNew}
      remove={
        isNew || index < values.offences
          ? { label: page.t(draft.removeOffence, { number: index + 1 }), intent: `remove-offences-${index}` }
          : undefined
      }
    >
      <div class="k-row k-row--top">
        <div data-suggest={page.t(draft.suggestNone)}>
          <SelectField
            path={at('category')}
            label={page.t(requestForm.category)}
            options={optionsFrom(page, offenceCategoryNames)}
            value={textAt(values, at('category'))}
            empty={page.t(site.choose)}
            errors={errors}
          />
        </div>
        <PartField {...props} path={at('article')} label={page.t(requestForm.article)} />
      </div>
      <div class="k-row k-row--top">
        <PartDate {...props} path={at('committedOn')} label={page.t(requestForm.committedOn)} />
        <PartField
          {...props}
          path={at('maxPenaltyMonths')}
          inputmode="numeric"
          label={page.t(requestForm.maxPenalty)}
        />
      </div>
      <PartArea {...props} path={at('description')} label={page.t(requestForm.description)} rows={3} />
    </Row>
  );
}

export function DraftOffences(props: DraftPartProps) {
  const { page, values, added } = props;
  const empty = values.offences === 0 || added === 'offences' ? 1 : 0;
  return (
    <div id={fieldId('/offences')} tabindex={-1}>
      <p class="k-muted k-small">
        {lawHint(props, '/offences')} {page.t(requestForm.personsEmptyHint)}
      </p>
      {indexes(values.offences + empty).map((index) => (
        <OffenceRow {...props} index={index} />
      ))}
      <button type="submit" class="ds-button" data-variant="secondary" name="intent" value="more-offences">
        {page.t(requestForm.addOffence)}
      </button>
    </div>
  );
}
