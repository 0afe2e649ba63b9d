import { type Kind, kinds } from '../../../domain/codes.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { stateSheet } from '../../../i18n/messages/coverage.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import type { AuthorityChangeRow } from '../../../use-cases/ports/authorities.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import type { ListedAuthority } from '../../../use-cases/states/list-authorities.ts';
import type { stateCoverage } from '../../../use-cases/treaties/state-coverage.ts';
import { Alert, Done, PageHeading, Section } from '../components/display.tsx';
import { TextField } from '../components/fields.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { BasisPanel } from '../treaties/basis-panel.tsx';
import { Authorities, AuthorityHistory } from './authorities.tsx';

interface StateProps {
  readonly page: PageContext;
  readonly coverage: Awaited<ReturnType<typeof stateCoverage>>;
  readonly authorities: readonly ListedAuthority[];
  /** For those who keep them. */
  readonly changes: Page<AuthorityChangeRow> | undefined;
  /** Absent for those who list no requests. */
  readonly openRequests: { readonly total: number; readonly exact: boolean } | undefined;
}

type KindCoverage = StateProps['coverage']['kinds'][Kind];

/** Before an offence is known no convention limited by offence is a base; the map counts them all the same. */
const onlyByOffence = ({ verdict, notUsable }: KindCoverage): boolean =>
  verdict === 'reciprocity' && notUsable.some(({ because }) => because === 'offence_not_given');

export function StateView({ page, coverage, authorities, changes, openRequests }: StateProps) {
  const title = page.t(treaties.coverageTitle, { state: page.state(coverage.state) });
  return (
    <Layout page={page} title={title}>
      {page.notice === 'changed' && <Done>{page.t(treatyChanges.saved)}</Done>}
      <PageHeading title={title} lead={page.t(treaties.coverageLead)} />
      <form method="get" class="k-actions">
        <TextField path="/on" type="date" label={page.t(treaties.onDay)} value={coverage.on} />
        <button type="submit" class="ds-button" data-variant="secondary">
          {page.t(site.apply)}
        </button>
        <a class="ds-link" href={`/treaties?state=${coverage.state}`}>
          {page.t(treaties.title)}
        </a>
        <a class="ds-link" href="/coverage">
          {page.t(stateSheet.toMap)}
        </a>
        {openRequests && (
          <a class="ds-link" href={`/requests?state=${coverage.state}&open=true`}>
            {page.t(stateSheet.openRequests, {
              count: `${openRequests.exact ? '' : '> '}${page.number(openRequests.total)}`,
            })}
          </a>
        )}
        {page.may('request:create') && (
          <a class="ds-link" href={`/requests/new?state=${coverage.state}`}>
            {page.t(requestList.newRequest)}
          </a>
        )}
      </form>
      {kinds.map((kind) => (
        <Section id={kind} title={page.t(kindNames[kind])}>
          {onlyByOffence(coverage.kinds[kind]) && <Alert>{page.t(stateSheet.byOffence)}</Alert>}
          <BasisPanel page={page} assessed={coverage.kinds[kind]} />
        </Section>
      ))}
      <Authorities page={page} state={coverage.state} list={authorities} />
      {changes && <AuthorityHistory page={page} changes={changes.items} />}
    </Layout>
  );
}
