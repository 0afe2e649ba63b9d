import { recordActionNames } from '../../../domain/law/kz/record-action-names.ts';
import type { LibertyEvent, SpecialtyMatter } from '../../../domain/requests/specialty.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { Facts, Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { codeName } from './record-names.ts';
import { FormLink, Line, mayTake, Papers, type RecordsProps, Words } from './record-parts.tsx';

type Seen = Pick<InternalView, 'specialty' | 'specialtyWindow'>;

function Window({ page, window }: { page: PageContext; window: Seen['specialtyWindow'] }) {
  if (!window) return <p class="k-unknown">{page.t(caseRecords.windowUnknown)}</p>;
  const { days, months, name, startsOn, endsOn, lapsed } = window;
  const length =
    days === null
      ? page.t(caseRecords.windowMonths, { count: months ?? 0 })
      : page.t(caseRecords.windowDays, { count: days });
  return (
    <>
      {lapsed && (
        <p class="k-tags">
          <Tag tone="warning">{page.t(caseRecords.windowLapsed)}</Tag>
        </p>
      )}
      <Facts
        page={page}
        facts={[
          { term: page.t(caseRecords.windowRule), value: `${page.t(name)} · ${length}` },
          {
            term: page.t(caseRecords.windowStart),
            value: startsOn ? page.date(startsOn) : page.t(caseRecords.windowNotStarted),
          },
          ...(endsOn ? [{ term: page.t(caseRecords.windowEnd), value: page.date(endsOn) }] : []),
        ]}
      />
    </>
  );
}

function MatterLine(props: RecordsProps & { matter: SpecialtyMatter }) {
  const { page, matter } = props;
  const { on, offence, country, consent } = matter;
  return (
    <li>
      <strong>{page.t(matter.matter === 'charge' ? caseRecords.charge : caseRecords.onward)}</strong>
      <Line
        parts={[
          on && `${page.t(caseRecords.committedOn)}: ${page.date(on)}`,
          country && page.state(country),
          offence !== null && page.t(caseRecords.coveredBy, { number: offence }),
        ]}
      />
      <Words page={page} text={matter.text} />
      <Papers {...props} record={matter} />
      {consent.length > 0 && (
        <ul class="ds-list k-small">
          {consent.map((one) => (
            <li>
              {[
                codeName(page, 'decision', one.decision, 'record_specialty_consent'),
                one.on && page.date(one.on),
                one.reference,
              ]
                .filter(Boolean)
                .join(' · ')}
              <Papers {...props} record={one} />
            </li>
          ))}
        </ul>
      )}
      <FormLink
        {...props}
        action="record_specialty_consent"
        label={recordActionNames.record_specialty_consent}
        record={matter.id}
      />
    </li>
  );
}

const Liberty = ({ page, liberty }: { page: PageContext; liberty: readonly LibertyEvent[] }) => (
  <ul class="ds-list k-small">
    {liberty.map(({ event, on, until }) => (
      <li>
        {codeName(page, 'event', event)} · {page.date(on)}
        {until && ` – ${page.date(until)}`}
      </li>
    ))}
  </ul>
);

/** What the surrender does not cover, and until when the person is protected. */
export function SpecialtySection(props: RecordsProps & { view: Seen }) {
  const { page, view } = props;
  const { matters, liberty } = view.specialty;
  if (!view.specialtyWindow && matters.length === 0 && !mayTake(props, 'record_charge')) return null;
  return (
    <Section id="specialty" title={page.t(caseRecords.specialty)}>
      <Window page={page} window={view.specialtyWindow} />
      <Liberty page={page} liberty={liberty} />
      {matters.length === 0 ? (
        <p class="k-muted">{page.t(caseRecords.specialtyNone)}</p>
      ) : (
        <ul class="k-plain-list">
          {matters.map((matter) => (
            <MatterLine {...props} matter={matter} />
          ))}
        </ul>
      )}
      <p class="k-tags">
        {(['record_charge', 'record_onward_extradition', 'record_liberty'] as const).map((action) => (
          <FormLink {...props} action={action} label={recordActionNames[action]} />
        ))}
      </p>
    </Section>
  );
}
