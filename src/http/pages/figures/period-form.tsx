import { type Period, presetPeriod, presets } from '../../../domain/figures/period.ts';
import { figures, presetNames } from '../../../i18n/messages/figures.ts';
import { site } from '../../../i18n/messages/site.ts';
import { SelectField, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { stateOptions } from '../components/options.ts';
import type { PageContext } from '../page-context.ts';
import { type FiguresFilter, figuresHref } from './figures-filter.ts';

interface PeriodProps {
  readonly page: PageContext;
  readonly filter: FiguresFilter;
  /** What is shown; absent where the dates are wrong. */
  readonly shown: Period | undefined;
  readonly today: string;
  readonly errors: FormErrors;
}

const Presets = ({ page, filter, shown, today }: PeriodProps) => (
  <ul class="k-presets">
    {presets.map((preset) => {
      const { from, to } = presetPeriod(preset, today);
      return (
        <li>
          <a
            class="ds-link"
            href={figuresHref({ from, to, state: filter.state })}
            aria-current={shown?.from === from && shown.to === to ? 'true' : undefined}
          >
            {page.t(presetNames[preset])}
          </a>
        </li>
      );
    })}
  </ul>
);

export const PeriodForm = (props: PeriodProps) => {
  const { page, filter, shown, errors } = props;
  return (
    <form method="get" action="/figures" class="k-filters" aria-label={page.t(figures.period)}>
      <Presets {...props} />
      <div class="k-row">
        <TextField
          path="/from"
          type="date"
          label={page.t(figures.from)}
          value={filter.from ?? shown?.from}
          errors={errors}
        />
        <TextField
          path="/to"
          type="date"
          label={page.t(figures.to)}
          value={filter.to ?? shown?.to}
          errors={errors}
        />
        <SelectField
          path="/state"
          label={page.t(site.state)}
          options={stateOptions(page)}
          value={filter.state}
          empty={page.t(figures.allStates)}
          errors={errors}
        />
      </div>
      <div class="k-actions">
        <button type="submit" class="ds-button">
          {page.t(site.apply)}
        </button>
        <span class="k-small k-muted">{page.t(figures.print)}</span>
      </div>
    </form>
  );
};
