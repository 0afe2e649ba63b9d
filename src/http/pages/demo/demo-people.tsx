import type { Role } from '../../../domain/codes.ts';
import { roleNames } from '../../../domain/law/kz/roles.ts';
import type { Text } from '../../../domain/text.ts';
import { tour } from '../../../i18n/messages/tour.ts';
import type { Demo } from '../../context.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

export type DemoPerson = Demo['people'][number];

export const purposes: Readonly<Record<Role, Text>> = {
  prosecutor: tour.forProsecutor,
  central: tour.forCentral,
  central_head: tour.forHead,
  signatory: tour.forSignatory,
  chancery: tour.forChancery,
  liaison: tour.forLiaison,
  treaty_officer: tour.forTreatyOfficer,
  leadership: tour.forLeadership,
  auditor: tour.forAuditor,
  admin: tour.forAdmin,
};

/** One person of the demo by a button; without a target they begin with their own work. */
export const EnterAs = ({ person, words, to }: { person: DemoPerson; words: string; to?: string }) => (
  <form method="post" action="/tour/enter">
    <input type="hidden" name="email" value={person.email} />
    {to && <input type="hidden" name="to" value={to} />}
    <button type="submit" class="ds-button" data-variant={to ? 'primary' : 'secondary'}>
      {words}
    </button>
  </form>
);

const placeOf = (page: PageContext, { office, state }: DemoPerson): string | undefined =>
  state ? page.state(state) : office;

/** Everybody of the demo, role by role, with what the role is there for. */
export function DemoPeople({
  page,
  demo,
  hasLink = false,
}: {
  page: PageContext;
  demo: Demo;
  hasLink?: boolean;
}) {
  const roles = [...new Set(demo.people.map(({ role }) => role))];
  return (
    <Section id="people" title={page.t(tour.people)}>
      <p>
        {page.t(tour.peopleLead)}{' '}
        {hasLink && (
          <a class="ds-link" href="/tour">
            {page.t(tour.toTour)}
          </a>
        )}
      </p>
      <ul class="k-cast">
        {roles.map((role) => (
          <li>
            <h3 class="ds-heading" data-size="2xs">
              {page.t(roleNames[role])}
            </h3>
            <p class="k-muted k-small">{page.t(purposes[role])}</p>
            <div class="k-cast__people">
              {demo.people
                .filter((person) => person.role === role)
                .map((person) => (
                  <EnterAs
                    person={person}
                    words={[person.name, placeOf(page, person)].filter(Boolean).join(' · ')}
                  />
                ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
