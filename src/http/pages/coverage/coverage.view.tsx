import { verdicts } from '../../../domain/treaties/world-coverage.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { coverage } from '../../../i18n/messages/coverage.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { verdictNames } from '../../../i18n/messages/treaty-codes.ts';
import type { TreatyGrowth } from '../../../use-cases/treaties/treaty-growth.ts';
import type { KindWorld } from '../../../use-cases/treaties/world-coverage.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import { kindOptions, optionsFrom } from '../components/options.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import type { CoverageFilter } from './coverage-filter.ts';
import { CoverageTable } from './coverage-table.tsx';
import { GrowthSection } from './growth-chart.tsx';
import { Swatch, WorldMap } from './map.tsx';

export interface CoverageProps {
  readonly page: PageContext;
  readonly filter: CoverageFilter;
  readonly homeState: string;
  readonly on: string;
  readonly world: KindWorld;
  readonly growth: TreatyGrowth;
}

const Filters = ({ page, filter, on }: CoverageProps) => (
  <form method="get" action="/coverage" class="k-filters" aria-label={page.t(site.filters)}>
    <div class="k-row">
      <SelectField path="/kind" label={page.t(site.kind)} options={kindOptions(page)} value={filter.kind} />
      <TextField path="/on" type="date" label={page.t(treaties.onDay)} value={on} />
      <SelectField
        path="/verdict"
        label={page.t(coverage.verdict)}
        options={optionsFrom(page, verdictNames)}
        value={filter.verdict}
        empty={page.t(site.any)}
      />
    </div>
    <input type="hidden" name="sort" value={filter.sort} />
    <div class="k-actions">
      <button type="submit" class="ds-button">
        {page.t(site.apply)}
      </button>
    </div>
  </form>
);

const Legend = ({ page, world, homeState }: CoverageProps) => (
  <ul class="k-legend" aria-label={page.t(coverage.legend)}>
    {verdicts.map((verdict) => (
      <li>
        <Swatch look={verdict} />
        <span>
          {page.t(verdictNames[verdict])}: <strong>{page.number(world.counts[verdict])}</strong>
        </span>
      </li>
    ))}
    <li>
      <Swatch look="home" />
      {page.t(coverage.home)}: {page.state(homeState)}
    </li>
    <li>
      <Swatch look="none" />
      {page.t(coverage.notAssessed)}
    </li>
  </ul>
);

export function CoverageView(props: CoverageProps) {
  const { page, filter, homeState, on, world, growth } = props;
  const label = page.t(coverage.mapOf, { kind: page.t(kindNames[filter.kind]), date: page.date(on) });
  const query = filter.on === undefined ? '' : `?on=${filter.on}`;
  const looks = new Map(
    world.states
      .filter(({ verdict }) => filter.verdict === undefined || verdict === filter.verdict)
      .map(({ state, verdict }) => [state, verdict]),
  );
  return (
    <Layout page={page} title={page.t(coverage.title)}>
      <PageHeading title={page.t(coverage.title)} lead={page.t(coverage.lead)} />
      <Filters {...props} />
      <Section id="map" title={label}>
        <p>
          <a class="ds-link" href="#table">
            {page.t(coverage.skipMap)}
          </a>
        </p>
        <Legend {...props} />
        <WorldMap {...{ page, homeState, looks, label, query }} />
        <p class="k-small k-muted">{page.t(coverage.borders)}</p>
      </Section>
      <Section id="table" title={page.t(site.asTable)}>
        <CoverageTable {...{ page, filter, query }} states={world.states} />
      </Section>
      <GrowthSection page={page} growth={growth} />
    </Layout>
  );
}
