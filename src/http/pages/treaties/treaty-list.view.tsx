import { kindNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import type { listTreaties } from '../../../use-cases/treaties/list-treaties.ts';
import type { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { PageHeading, PlainDate, Tag } from '../components/display.tsx';
import { CheckboxField, SelectField, TextField } from '../components/fields.tsx';
import { kindOptions, optionsFrom, stateOptions } from '../components/options.ts';
import { Pagination, Total } from '../components/pagination.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { RegistryFigures } from '../registry/figures.tsx';
import { Title } from './title.tsx';
import type { TreatyFilter } from './treaty-filter.ts';
import { statusTone, titleFor } from './treaty-title.ts';

type Listed = Awaited<ReturnType<typeof listTreaties>>;

interface TreatyListProps {
  readonly page: PageContext;
  readonly filter: TreatyFilter;
  readonly list: Listed;
  readonly summary: Awaited<ReturnType<typeof registrySummary>>;
}

const Filters = ({ page, filter }: { page: PageContext; filter: TreatyFilter }) => (
  <form method="get" action="/treaties" class="k-filters" aria-label={page.t(site.filters)}>
    <div class="k-row">
      <TextField path="/q" type="search" label={page.t(treaties.searchTitle)} value={filter.q} />
      <SelectField
        path="/state"
        label={page.t(site.state)}
        options={stateOptions(page)}
        value={filter.state}
        empty={page.t(site.any)}
      />
      <SelectField
        path="/kind"
        label={page.t(site.kind)}
        options={kindOptions(page)}
        value={filter.kind}
        empty={page.t(site.any)}
      />
      <SelectField
        path="/status"
        label={page.t(site.status)}
        options={optionsFrom(page, treatyStatusNames)}
        value={filter.status}
        empty={page.t(site.any)}
      />
      <SelectField
        path="/form"
        label={page.t(treaties.form)}
        options={[
          { value: 'bilateral', label: page.t(treaties.bilateral) },
          { value: 'multilateral', label: page.t(treaties.multilateral) },
        ]}
        value={filter.form}
        empty={page.t(site.any)}
      />
    </div>
    <CheckboxField
      path="/counted"
      label={page.t(treaties.mayBePublished)}
      checked={filter.counted === 'true'}
    />
    <div class="k-actions">
      <button type="submit" class="ds-button">
        {page.t(site.apply)}
      </button>
      <a class="ds-link" href="/treaties">
        {page.t(site.clear)}
      </a>
    </div>
  </form>
);

function Row({ page, treaty }: { page: PageContext; treaty: Listed['items'][number] }) {
  const states = treaty.form === 'bilateral' ? treaty.parties.map(({ state }) => state) : [];
  return (
    <tr>
      <th scope="row">
        <Title page={page} titled={titleFor(treaty.titles, page.language)} href={`/treaties/${treaty.id}`} />
      </th>
      <td data-label={page.t(site.state)}>
        {states.length === 0
          ? page.t(treaties.multilateral)
          : states.map((state) => (
              <a class="ds-link" href={`/states/${state}`}>
                {page.state(state)}
              </a>
            ))}
      </td>
      <td data-label={page.t(site.kind)}>{treaty.kinds.map((kind) => page.t(kindNames[kind])).join(', ')}</td>
      <td data-label={page.t(site.status)}>
        <Tag tone={statusTone(treaty.status)}>{page.t(treatyStatusNames[treaty.status])}</Tag>
      </td>
      <td data-label={page.t(treaties.inForceFrom)}>
        <PlainDate page={page} on={treaty.inForceFrom} />
      </td>
    </tr>
  );
}

export function TreatyListView({ page, filter, list, summary }: TreatyListProps) {
  return (
    <Layout page={page} title={page.t(treaties.title)}>
      <PageHeading title={page.t(treaties.title)} lead={page.t(treaties.lead)} />
      {page.may('registry:correct') && (
        <p class="k-actions">
          <a class="ds-button" data-variant="secondary" href="/treaties/new">
            {page.t(treatyChanges.addTreaty)}
          </a>
        </p>
      )}
      <RegistryFigures page={page} summary={summary} />
      <Filters page={page} filter={filter} />
      <Total page={page} list={list} />
      {list.items.length === 0 ? (
        <p>{page.t(treaties.nothing)}</p>
      ) : (
        <div class="k-table k-table--stack">
          <table class="ds-table">
            <caption>{page.t(treaties.listCaption)}</caption>
            <thead>
              <tr>
                <th scope="col">{page.t(treaties.treaty)}</th>
                <th scope="col">{page.t(site.state)}</th>
                <th scope="col">{page.t(site.kind)}</th>
                <th scope="col">{page.t(site.status)}</th>
                <th scope="col">{page.t(treaties.inForceFrom)}</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((treaty) => (
                <Row page={page} treaty={treaty} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} list={list} />
    </Layout>
  );
}
