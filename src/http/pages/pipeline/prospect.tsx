import { directions } from '../../../domain/codes.ts';
import type { KindProspect } from '../../../domain/pipeline/prospect.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { site } from '../../../i18n/messages/site.ts';
import { verdictNames } from '../../../i18n/messages/treaty-codes.ts';
import type { ProcessProspect } from '../../../use-cases/pipeline/view-prospect.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

interface ProspectProps {
  readonly page: PageContext;
  readonly prospect: ProcessProspect;
}

function OpenedStates({ page, opens }: { page: PageContext; opens: KindProspect['opens'] }) {
  const named = opens
    .map((opening) => ({ ...opening, name: page.state(opening.state) }))
    .sort((a, b) => a.name.localeCompare(b.name, page.language));
  return (
    <details class="k-step">
      <summary>{page.t(pipeline.statesAndToday)}</summary>
      <div class="k-table">
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col">{page.t(site.state)}</th>
              <th scope="col">{page.t(pipeline.today)}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ state, name, today }) => (
              <tr>
                <th scope="row">
                  <a class="ds-link" href={`/states/${state}`}>
                    {name}
                  </a>
                </th>
                <td>{page.t(verdictNames[today])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function OneKind({ page, of }: { page: PageContext; of: KindProspect }) {
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {page.t(kindNames[of.kind])}
      </h3>
      <p>
        <strong>{page.t(pipeline.opens, { count: of.opens.length })}</strong>
      </p>
      <ul class="ds-list k-block">
        {of.councilOfEurope !== null && <li>{page.t(pipeline.ofCouncil, { count: of.councilOfEurope })}</li>}
        <li>{page.t(pipeline.withoutGeneral, { count: of.withoutGeneral })}</li>
        <li>{page.t(pipeline.onlyReciprocity, { count: of.onlyReciprocity })}</li>
      </ul>
      {of.opens.length > 0 && <OpenedStates page={page} opens={of.opens} />}
    </>
  );
}

const HelpedTotals = ({ page, prospect }: ProspectProps) => (
  <div class="k-table k-table--stack">
    <table class="ds-table">
      <caption>{page.t(pipeline.helpedLead)}</caption>
      <thead>
        <tr>
          <th scope="col">{page.t(site.kind)}</th>
          <th scope="col">{page.t(site.direction)}</th>
          <th scope="col" class="k-number">
            {page.t(pipeline.open)}
          </th>
          <th scope="col" class="k-number">
            {page.t(pipeline.refused)}
          </th>
        </tr>
      </thead>
      <tbody>
        {prospect.kinds.flatMap(({ kind }) =>
          directions.map((direction) => {
            const count = prospect.helped.find((one) => one.kind === kind && one.direction === direction);
            return (
              <tr>
                <th scope="row">{page.t(kindNames[kind])}</th>
                <td>{page.t(directionNames[direction])}</td>
                <td data-label={page.t(pipeline.open)} class="k-number">
                  {page.number(count?.open ?? 0)}
                </td>
                <td data-label={page.t(pipeline.refused)} class="k-number">
                  {page.number(count?.refused ?? 0)}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  </div>
);

function HelpedLists({ page, prospect: { helpedByState = [] } }: ProspectProps) {
  if (helpedByState.length === 0) return null;
  return (
    <details class="k-step">
      <summary>{page.t(pipeline.byState)}</summary>
      <div>
        <ul class="k-plain-list">
          {helpedByState.map(({ state, kind, direction, open, refused }) => (
            <li>
              <a class="ds-link" href={`/requests?kind=${kind}&direction=${direction}&state=${state}`}>
                {page.state(state)}: {page.t(kindNames[kind])}, {page.t(directionNames[direction])}
              </a>{' '}
              <span class="k-muted">
                {page.t(pipeline.open)} {page.number(open)}, {page.t(pipeline.refused)} {page.number(refused)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

export const ProspectSection = ({ page, prospect }: ProspectProps) => (
  <Section id="prospect" title={page.t(pipeline.prospect)}>
    <p class="k-muted">{page.t(pipeline.prospectLead)}</p>
    {prospect.limitedByOffence && <p>{page.t(pipeline.onlySomeOffences)}</p>}
    {prospect.partiesKnown ? (
      <>
        {prospect.kinds.map((of) => (
          <OneKind page={page} of={of} />
        ))}
        <h3 class="ds-heading" data-size="2xs">
          {page.t(pipeline.helped)}
        </h3>
        <HelpedTotals page={page} prospect={prospect} />
        <HelpedLists page={page} prospect={prospect} />
      </>
    ) : (
      <p>{page.t(pipeline.partiesUnknown)}</p>
    )}
  </Section>
);
