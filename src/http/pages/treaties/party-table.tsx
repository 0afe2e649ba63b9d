import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { partyStatusNames } from '../../../i18n/messages/treaty-codes.ts';
import { PlainDate } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

type Party = Treaty['parties'][number];

/** An estimate is marked with a tilde: the exact day is uncertain. */
function InForce({ page, party }: { page: PageContext; party: Party }) {
  if (party.inForceFrom || !party.inForceEstimate) return <PlainDate page={page} on={party.inForceFrom} />;
  return (
    <>
      ≈ <PlainDate page={page} on={party.inForceEstimate} />
    </>
  );
}

export function PartyTable({ page, treaty }: { page: PageContext; treaty: Treaty }) {
  const sorted = [...treaty.parties].sort((a, b) =>
    page.state(a.state).localeCompare(page.state(b.state), page.language),
  );
  return (
    <div class="k-table">
      <table class="ds-table">
        <caption>
          {treaty.partiesAsOf
            ? page.t(treaties.partiesAsOf, { date: page.date(treaty.partiesAsOf) })
            : page.t(treaties.partiesCaption)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{page.t(site.state)}</th>
            <th scope="col">{page.t(site.status)}</th>
            <th scope="col">{page.t(treaties.inForceFrom)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((party) => (
            <tr>
              <th scope="row">
                <a class="ds-link" href={`/states/${party.state}`}>
                  {page.state(party.state)}
                </a>
              </th>
              <td>
                {page.t(partyStatusNames[party.status])}
                {party.terminatedFrom && (
                  <>
                    <br />
                    {page.t(treaties.terminated)} {page.date(party.terminatedFrom)}
                  </>
                )}
              </td>
              <td>
                <InForce page={page} party={party} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
