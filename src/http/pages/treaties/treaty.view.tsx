import type { Child } from 'hono/jsx';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { roaming } from '../../../i18n/messages/roaming.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { confidenceNames, countedNames, treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import type { TreatyChangeRow } from '../../../use-cases/ports/treaty-changes.ts';
import {
  Alert,
  Done,
  type Fact,
  Facts,
  PageHeading,
  PlainDate,
  Section,
  SourceLink,
  Tag,
} from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { PartyTable } from './party-table.tsx';
import { Provisions } from './provisions.tsx';
import { TitleNote } from './title.tsx';
import { TreatyHistory } from './treaty-history.tsx';
import { statusTone, titleFor } from './treaty-title.ts';

interface TreatyProps {
  readonly page: PageContext;
  readonly treaty: Treaty;
}

interface TreatyViewProps extends TreatyProps {
  /** Open requests resting on it, for those who weigh a change. */
  readonly openRequests?: number | undefined;
  /** Absent for those who may not read it, and on an entry as it stood. */
  readonly changes?: Page<TreatyChangeRow> | undefined;
  /** Of the process that brings it into force, where there is one to see. */
  readonly processId?: string | undefined;
  /** The entry is as it stood once, not as it stands. */
  readonly isPast?: boolean;
}

const day = (page: PageContext, on: string | null): Child => <PlainDate page={page} on={on} />;

/** A stage that cannot occur for this form of treaty is left out; one not found is said to be unknown. */
function stagesOf({ page, treaty }: TreatyProps): readonly Fact[] {
  const bilateral = treaty.form === 'bilateral';
  const { t } = page;
  const stages: (Fact | false)[] = [
    bilateral && { term: t(treaties.signedOn), value: day(page, treaty.signedOn) },
    bilateral && { term: t(treaties.signedAt), value: treaty.signedAt },
    !bilateral && { term: t(treaties.openedOn), value: day(page, treaty.openedOn) },
    treaty.invitedOn !== null && { term: t(treaties.invitedOn), value: day(page, treaty.invitedOn) },
    { term: t(treaties.ratifiedOn), value: day(page, treaty.ratifiedOn) },
    { term: t(treaties.ratificationLaw), value: treaty.ratificationLaw },
    { term: t(treaties.inForceFrom), value: day(page, treaty.inForceFrom) },
    { term: t(treaties.asOf), value: day(page, treaty.asOf) },
    { term: t(treaties.confidence), value: t(confidenceNames[treaty.confidence]) },
    bilateral && {
      term: t(treaties.countedIn83),
      value: treaty.countedIn83 && t(countedNames[treaty.countedIn83]),
    },
  ];
  return stages.filter((stage) => stage !== false);
}

function scopeOf({ page, treaty }: TreatyProps): readonly Fact[] {
  const scope: (Fact | false)[] = [
    { term: page.t(treaties.form), value: page.t(treaties[treaty.form]) },
    { term: page.t(site.kind), value: treaty.kinds.map((kind) => page.t(kindNames[kind])).join(', ') },
    treaty.offences.length > 0 && {
      term: page.t(treaties.offencesCovered),
      value: treaty.offences.map((offence) => page.t(offenceCategoryNames[offence])).join(', '),
    },
    treaty.amends !== null && {
      term: page.t(treaties.amends),
      value: (
        <a class="ds-link" href={`/treaties/${treaty.amends}`}>
          {treaty.amends}
        </a>
      ),
    },
    treaty.note !== '' && { term: page.t(treaties.note), value: treaty.note },
  ];
  return scope.filter((fact) => fact !== false);
}

function OfficerLinks({ page, treaty, openRequests, processId }: TreatyViewProps) {
  return (
    <>
      {processId !== undefined && (
        <p>
          <a class="ds-link" href={`/pipeline/${processId}`}>
            {page.t(pipeline.ofTreaty)}
          </a>
        </p>
      )}
      {openRequests !== undefined && (
        <p>
          {page.t(treaties.requestsOnTreaty)}: <strong>{page.number(openRequests)}</strong>
        </p>
      )}
      {page.may('request:list') && page.actor?.role !== 'liaison' && page.actor?.role !== 'auditor' && (
        <p>
          <a class="ds-link" href={`/requests?treaty=${treaty.id}&open=true`}>
            {page.t(roaming.openOnTreaty)}
          </a>
        </p>
      )}
      {page.may('registry:correct') && (
        <p class="k-actions">
          <a class="ds-button" href={`/treaties/${treaty.id}/confirm`}>
            {page.t(treatyChanges.confirmForce)}
          </a>
          <a class="ds-button" data-variant="secondary" href={`/treaties/${treaty.id}/correct`}>
            {page.t(treatyChanges.correctTreaty)}
          </a>
        </p>
      )}
    </>
  );
}

const Past = ({ page, treaty }: TreatyProps) => (
  <Alert tone="warning">
    {page.t(treatyChanges.asItStood)}{' '}
    <a class="ds-link" href={`/treaties/${treaty.id}`}>
      {page.t(treatyChanges.asItStandsNow)}
    </a>
  </Alert>
);

export function TreatyView(props: TreatyViewProps) {
  const { page, treaty, changes, isPast = false } = props;
  const titled = titleFor(treaty.titles, page.language);
  return (
    <Layout page={page} title={titled.title}>
      <p class="k-back">
        <a class="ds-link" href="/treaties">
          {page.t(roaming.toTreaties)}
        </a>
      </p>
      <PageHeading title={titled.title}>
        <TitleNote page={page} titled={titled} />
        <p class="k-tags">
          <Tag tone={statusTone(treaty.status)}>{page.t(treatyStatusNames[treaty.status])}</Tag>
        </p>
      </PageHeading>
      {page.notice === 'changed' && <Done>{page.t(treatyChanges.saved)}</Done>}
      {isPast ? <Past page={page} treaty={treaty} /> : <OfficerLinks {...props} />}
      <div class="k-columns">
        <div>
          <Section id="stages" title={page.t(treaties.stages)}>
            <Facts page={page} facts={stagesOf({ page, treaty })} />
          </Section>
          <Section id="provisions" title={page.t(treaties.provisions)}>
            <Provisions {...{ page, treaty }} mayCorrect={!isPast && page.may('registry:correct')} />
          </Section>
        </div>
        <div>
          <Section id="scope" title={page.t(treaties.scope)}>
            <Facts page={page} facts={scopeOf({ page, treaty })} />
          </Section>
          <Section id="parties" title={page.t(treaties.parties)}>
            <PartyTable page={page} treaty={treaty} />
          </Section>
          {treaty.declarations.length > 0 && (
            <Section id="declarations" title={page.t(treaties.declarations)}>
              <ul class="ds-list">
                {treaty.declarations.map((declaration) => (
                  <li>{declaration}</li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="sources" title={page.t(site.sources)}>
            <ul class="k-plain-list k-sources">
              {treaty.sources.map((source) => (
                <li>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
      {changes && (
        <Section id="history" title={page.t(treatyChanges.history)}>
          <TreatyHistory page={page} changes={changes} />
        </Section>
      )}
    </Layout>
  );
}
