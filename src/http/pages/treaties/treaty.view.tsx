import type { Child } from 'hono/jsx';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { confidenceNames, countedNames, treatyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import type { TreatyView as ShownTreaty } from '../../../use-cases/treaties/get-treaty.ts';
import {
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
import { statusTone, titleFor } from './treaty-title.ts';

interface TreatyProps {
  readonly page: PageContext;
  readonly treaty: ShownTreaty;
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

export function TreatyView({ page, treaty }: TreatyProps) {
  const titled = titleFor(treaty.titles, page.language);
  return (
    <Layout page={page} title={titled.title}>
      <PageHeading title={titled.title}>
        <TitleNote page={page} titled={titled} />
        <p class="k-tags">
          <Tag tone={statusTone(treaty.status)}>{page.t(treatyStatusNames[treaty.status])}</Tag>
        </p>
      </PageHeading>
      <div class="k-columns">
        <div>
          <Section id="stages" title={page.t(treaties.stages)}>
            <Facts page={page} facts={stagesOf({ page, treaty })} />
          </Section>
          <Section id="provisions" title={page.t(treaties.provisions)}>
            <Provisions page={page} provisions={treaty.provisions} />
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
    </Layout>
  );
}
