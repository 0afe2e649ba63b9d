import { kinds } from '../../../domain/codes.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { stateCoverage } from '../../../use-cases/treaties/state-coverage.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { TextField } from '../components/fields.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisPanel } from '../treaties/basis-panel.tsx';

interface StateProps {
  readonly page: PageContext;
  readonly coverage: Awaited<ReturnType<typeof stateCoverage>>;
}

export function StateView({ page, coverage }: StateProps) {
  const title = page.t(treaties.coverageTitle, { state: page.state(coverage.state) });
  return (
    <Layout page={page} title={title}>
      <PageHeading title={title} lead={page.t(treaties.coverageLead)} />
      <form method="get" class="k-actions">
        <TextField path="/on" type="date" label={page.t(treaties.onDay)} value={coverage.on} />
        <button type="submit" class="ds-button" data-variant="secondary">
          {page.t(site.apply)}
        </button>
        <a class="ds-link" href={`/treaties?state=${coverage.state}`}>
          {page.t(treaties.title)}
        </a>
        {page.may('request:create') && (
          <a class="ds-link" href={`/requests/new?state=${coverage.state}`}>
            {page.t(requestList.newRequest)}
          </a>
        )}
      </form>
      {kinds.map((kind) => (
        <Section id={kind} title={page.t(kindNames[kind])}>
          <BasisPanel page={page} assessed={coverage.kinds[kind]} />
        </Section>
      ))}
    </Layout>
  );
}
