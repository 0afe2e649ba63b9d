import { measures } from '../../../domain/law/kz/measures.ts';
import { offenceCategoryNames } from '../../../domain/law/kz/offence-categories.ts';
import { tracks } from '../../../domain/law/kz/tracks.ts';
import type { Offence, Person } from '../../../domain/requests/request-content.ts';
import type { Text } from '../../../domain/text.ts';
import { personRoleNames, transferRoleNames } from '../../../i18n/messages/codes.ts';
import { requestForm } from '../../../i18n/messages/request-form.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { type Fact, Facts, Instant, Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import type { Demand } from './demands.ts';

interface SummaryProps {
  readonly page: PageContext;
  readonly view: InternalView;
  readonly details: readonly Demand[];
  readonly offices: readonly { readonly code: string; readonly name: Text }[];
  /** Where the page calls it otherwise. */
  readonly title?: string;
}

export const measureName = (page: PageContext, code: string): string => {
  const measure = measures.find((known) => known.code === code);
  return measure ? page.t(measure.name) : code;
};

const personLine = (page: PageContext, person: Person): string => {
  const name = [person.surname, person.givenNames, person.patronymic].filter(Boolean).join(' ');
  const role = personRoleNames[person.role];
  const facts = [
    person.latin,
    role ? page.t(role) : person.role,
    person.birthDate && page.date(person.birthDate),
    person.nationalities.map((code) => page.state(code)).join(', '),
  ].filter(Boolean);
  return `${name} (${facts.join('; ')})`;
};

const offenceLine = (page: PageContext, offence: Offence): string =>
  [
    page.t(offenceCategoryNames[offence.category]),
    offence.article,
    offence.description,
    offence.committedOn && page.date(offence.committedOn),
    offence.maxPenaltyMonths !== undefined &&
      page.t(requestPage.penaltyMonths, { months: offence.maxPenaltyMonths }),
  ]
    .filter(Boolean)
    .join('; ');

const lines = (entries: readonly string[]) =>
  entries.length === 0 ? undefined : (
    <ul class="ds-list">
      {entries.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  );

function contentFacts({ page, view }: SummaryProps): readonly Fact[] {
  const { t } = page;
  const facts: (Fact | false)[] = [
    { term: t(requestForm.caseNumber), value: view.caseNumber },
    { term: t(requestForm.caseTitle), value: view.caseTitle },
    { term: t(requestForm.facts), value: view.facts },
    { term: t(requestForm.persons), value: lines(view.persons.map((person) => personLine(page, person))) },
    {
      term: t(requestForm.offences),
      value: lines(view.offences.map((offence) => offenceLine(page, offence))),
    },
    view.kind === 'mla' && {
      term: t(requestForm.measures),
      value: lines(
        view.measures.map(({ code, detail }) => [measureName(page, code), detail].filter(Boolean).join(': ')),
      ),
    },
    view.purpose !== undefined && {
      term: t(requestForm.purpose),
      value: t(
        view.purpose === 'prosecution' ? requestForm.purposeProsecution : requestForm.purposeEnforcement,
      ),
    },
    view.remainingMonths !== undefined && {
      term: t(requestForm.remainingMonths),
      value: page.number(view.remainingMonths),
    },
    view.imposedMonths !== undefined && {
      term: t(requestForm.imposedMonths),
      value: page.number(view.imposedMonths),
    },
    view.sentenceEndsOn !== undefined && {
      term: t(requestForm.sentenceEndsOn),
      value: page.date(view.sentenceEndsOn),
    },
    view.judgmentFinalOn !== undefined && {
      term: t(requestForm.judgmentFinalOn),
      value: page.date(view.judgmentFinalOn),
    },
    view.detainedAt !== undefined && {
      term: t(requestForm.detainedAt),
      value: page.dateTime(view.detainedAt),
    },
    view.role !== undefined && { term: t(requestForm.role), value: t(transferRoleNames[view.role]) },
    { term: t(requestForm.requestingAuthority), value: view.requestingAuthority },
    { term: t(requestForm.requestedAuthority), value: view.requestedAuthority },
    view.theirReference !== undefined && { term: t(requestForm.theirReference), value: view.theirReference },
    view.requiredBy !== undefined && { term: t(requestForm.requiredBy), value: page.date(view.requiredBy) },
  ];
  return facts.filter((fact) => fact !== false);
}

const officeName = ({ page, offices }: SummaryProps, code: string): string => {
  const office = offices.find((known) => known.code === code);
  return office ? page.t(office.name) : code;
};

function handlingFacts(props: SummaryProps): readonly Fact[] {
  const { page, view } = props;
  const { t } = page;
  const { centralAuthority } = view;
  return [
    { term: t(requestPage.office), value: officeName(props, view.office) },
    ...(view.executingOffice
      ? [{ term: t(requestPage.executingOffice), value: officeName(props, view.executingOffice) }]
      : []),
    {
      term: t(requestPage.centralAuthority),
      value: `${t(centralAuthority.name)}. ${t(centralAuthority.reason)}`,
    },
    { term: t(requestPage.createdAt), value: <Instant page={page} at={view.createdAt} /> },
    ...Object.entries(view.tracks).map(([code, value]) => trackFact(page, code, value)),
  ];
}

function trackFact(page: PageContext, code: string, value: string): Fact {
  const track = tracks.find((known) => known.code === code);
  const name = track?.values.find((known) => known.code === value)?.name;
  const told = track?.holds === 'date' ? page.date(value) : value;
  return { term: track ? page.t(track.name) : code, value: name ? page.t(name) : told };
}

/** What else the request says, under the law's own headings. */
const detailFacts = ({ page, view, details }: SummaryProps): readonly Fact[] =>
  Object.entries(view.details).map(([key, value]) => {
    const demand = details.find(({ path }) => path === `/details/${key}`);
    return { term: demand ? page.t(demand.text) : key, value };
  });

export const SummarySection = (props: SummaryProps) => (
  <Section id="summary" title={props.title ?? props.page.t(requestPage.summary)}>
    <Facts
      page={props.page}
      facts={[...contentFacts(props), ...detailFacts(props), ...handlingFacts(props)]}
    />
  </Section>
);
