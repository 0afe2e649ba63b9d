import type { Registry, TreatyStatus } from '../../../domain/treaties/treaty.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { countedNames, treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import { PageHeading, Section, Tag, Unknown } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Title } from '../treaties/title.tsx';
import { statusTone, titleFor } from '../treaties/treaty-title.ts';
import { RegistryFigures, type RegistrySummary } from './figures.tsx';

interface RegistryProps {
  readonly page: PageContext;
  readonly summary: RegistrySummary;
  readonly registry: Registry;
}

const isStatus = (value: string): value is TreatyStatus => value in treatyStatusNames;

const ByStatus = ({ page, summary }: Omit<RegistryProps, 'registry'>) => (
  <ul class="k-figures">
    {Object.entries(summary.byStatus).map(([status, count]) => (
      <li>
        <a href={`/treaties?status=${status}&form=bilateral`}>
          <strong>{page.number(count)}</strong>
          <span>{isStatus(status) ? page.t(treatyStatusNames[status]) : status}</span>
        </a>
      </li>
    ))}
  </ul>
);

function EntryRow({
  page,
  registry,
  entry,
}: {
  page: PageContext;
  registry: Registry;
  entry: RegistrySummary['entries'][number];
}) {
  const treaty = registry.byId.get(entry.treatyId);
  return (
    <tr>
      <th scope="row">
        {treaty ? (
          <Title
            page={page}
            titled={titleFor(treaty.titles, page.language)}
            href={`/treaties/${treaty.id}`}
          />
        ) : (
          entry.treatyId
        )}
      </th>
      <td data-label={page.t(site.kind)}>{entry.kinds.map((kind) => page.t(kindNames[kind])).join(', ')}</td>
      <td data-label={page.t(site.status)}>
        {treaty && <Tag tone={statusTone(treaty.status)}>{page.t(treatyStatusNames[treaty.status])}</Tag>}
      </td>
      <td data-label={page.t(treaties.countedIn83)}>
        {entry.countedIn83 ? page.t(countedNames[entry.countedIn83]) : <Unknown page={page} />}
      </td>
    </tr>
  );
}

export function RegistryView({ page, summary, registry }: RegistryProps) {
  return (
    <Layout page={page} title={page.t(treaties.registryTitle)}>
      <PageHeading title={page.t(treaties.registryTitle)}>
        <p class="k-muted">
          {page.t(treaties.registryVersion)}: <code>{summary.registryVersion}</code>
        </p>
      </PageHeading>
      <RegistryFigures page={page} summary={summary} />
      <Section id="by-status" title={page.t(treaties.byStatus)}>
        <ByStatus page={page} summary={summary} />
      </Section>
      <Section id="entries" title={page.t(treaties.entries)}>
        <div class="k-table k-table--stack">
          <table class="ds-table">
            <caption>{page.t(treaties.entriesCaption)}</caption>
            <thead>
              <tr>
                <th scope="col">{page.t(treaties.treaty)}</th>
                <th scope="col">{page.t(site.kind)}</th>
                <th scope="col">{page.t(site.status)}</th>
                <th scope="col">{page.t(treaties.countedIn83)}</th>
              </tr>
            </thead>
            <tbody>
              {summary.entries.map((entry) => (
                <EntryRow {...{ page, registry, entry }} />
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </Layout>
  );
}
