import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import type { Basis, BasisAssessment, NotUsable } from '../../../domain/treaties/basis-question.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { becauseNames, channelNames, verdictNames } from '../../../i18n/messages/treaty-codes.ts';
import { Alert, Facts, PlainDate, SourceLink, Tag, type Tone } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { Title } from './title.tsx';

type Assessed = Pick<BasisAssessment, 'verdict' | 'bases' | 'notUsable'> &
  Partial<Pick<BasisAssessment, 'reciprocity' | 'findings'>>;

const tones: Readonly<Record<BasisAssessment['verdict'], Tone>> = {
  treaty: 'success',
  treaty_unconfirmed: 'warning',
  offence_specific: 'info',
  reciprocity: 'warning',
};

export const VerdictTag = ({ page, verdict }: { page: PageContext; verdict: BasisAssessment['verdict'] }) => (
  <Tag tone={tones[verdict]}>{page.t(verdictNames[verdict])}</Tag>
);

function BasisCard({ page, basis, first }: { page: PageContext; basis: Basis; first: boolean }) {
  const offences = basis.offencesCovered?.map((offence) => page.t(offenceCategoryNames[offence])).join(', ');
  return (
    <li class={first ? 'k-card k-card--main' : 'k-card'}>
      <p>
        <strong>
          {basis.rank}. <Title page={page} titled={basis} href={`/treaties/${basis.treatyId}`} />
        </strong>
      </p>
      <p class="k-tags">
        <Tag tone={basis.confirmed ? 'success' : 'warning'}>
          {page.t(basis.confirmed ? treaties.confirmed : treaties.unconfirmed)}
        </Tag>
        {offences && <Tag tone="info">{page.t(treaties.onlyOffences, { offences })}</Tag>}
      </p>
      <p>{page.t(basis.reason)}</p>
      <blockquote class="k-quote">
        <span class="k-muted k-small">{page.t(treaties.cite)}: </span>
        {page.t(basis.cite)}
      </blockquote>
      <details class="k-small">
        <summary>{page.t(treaties.basisDetails)}</summary>
        <BasisFacts page={page} basis={basis} />
      </details>
    </li>
  );
}

const BasisFacts = ({ page, basis }: { page: PageContext; basis: Basis }) => (
  <>
    <Facts
      page={page}
      facts={[
        { term: page.t(treaties.inForceFrom), value: <PlainDate page={page} on={basis.inForceFrom} /> },
        { term: page.t(treaties.channel), value: basis.channel && page.t(channelNames[basis.channel]) },
        { term: page.t(treaties.languagesOfTreaty), value: basis.languages?.join(', ') },
      ]}
    />
    <ul class="k-plain-list k-sources">
      {basis.sources.map((source) => (
        <li>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  </>
);

export function NotUsableList({ page, items }: { page: PageContext; items: readonly NotUsable[] }) {
  if (items.length === 0) return null;
  return (
    <details class="k-step">
      <summary>{page.t(treaties.notUsable, { count: items.length })}</summary>
      <div>
        <ul class="k-plain-list">
          {items.map((item) => (
            <li>
              <Title page={page} titled={item} href={`/treaties/${item.treatyId}`} />
              <p class="k-small">
                <strong>{page.t(becauseNames[item.because])}</strong>. {page.t(item.detail)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

export function ReciprocityRoute({
  page,
  reciprocity,
  only,
}: {
  page: PageContext;
  reciprocity: BasisAssessment['reciprocity'];
  only: boolean;
}) {
  return (
    <div class={only ? 'k-card k-card--main' : 'k-card'}>
      <h3 class="ds-heading" data-size="2xs">
        {page.t(treaties.reciprocity)}
      </h3>
      <p>
        {page.t(treaties.reciprocityLead)} {page.t(channelNames.diplomatic)} (
        {page.cite(reciprocity.citation)}).
      </p>
      <p class="k-muted">{page.t(treaties.requires)}:</p>
      <ul class="ds-list">
        {reciprocity.requires.map(({ text }) => (
          <li>{page.t(text)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The answer to "on what basis": bases ranked, the route of reciprocity by name, and what does not count with why. */
export function BasisPanel({ page, assessed }: { page: PageContext; assessed: Assessed }) {
  const { verdict, bases, notUsable, reciprocity, findings = [] } = assessed;
  return (
    <>
      <p>
        <VerdictTag page={page} verdict={verdict} />
      </p>
      {findings.map((finding) => (
        <Alert tone={finding.severity === 'info' ? 'info' : 'warning'}>{page.t(finding.message)}</Alert>
      ))}
      {bases.length === 0 && <p>{page.t(treaties.noBase)}</p>}
      <ol class="k-plain-list">
        {bases.map((basis, index) => (
          <BasisCard page={page} basis={basis} first={index === 0} />
        ))}
      </ol>
      {reciprocity?.available && (
        <ReciprocityRoute page={page} reciprocity={reciprocity} only={bases.length === 0} />
      )}
      <NotUsableList page={page} items={notUsable} />
    </>
  );
}
