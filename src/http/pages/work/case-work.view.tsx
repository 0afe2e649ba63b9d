import { requestList } from '../../../i18n/messages/request-list.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { RequestTable } from '../requests/request-table.tsx';
import { type Counts, CountsSection } from './counts-section.tsx';
import type { WorkList } from './work-lists.ts';

export interface WorkFigure {
  readonly href: string;
  readonly label: string;
  readonly count: number;
  readonly exact: boolean;
  readonly alarming?: boolean;
}

interface CaseWorkProps {
  readonly page: PageContext;
  readonly figures: readonly WorkFigure[];
  readonly lists: readonly WorkList[];
  readonly counts: Counts;
  readonly now: string;
}

const leadOf = (page: PageContext): string | undefined =>
  page.actor?.role === 'liaison' && page.actor.state
    ? page.t(requestList.liaisonLead, { state: page.state(page.actor.state) })
    : undefined;

const Figures = ({ page, figures }: { page: PageContext; figures: readonly WorkFigure[] }) => (
  <ul class="k-figures">
    {figures.map(({ href, label, count, exact, alarming }) => (
      <li>
        <a href={href}>
          <strong class={alarming && count > 0 ? 'k-overdue' : undefined}>
            {page.number(count)}
            {exact ? '' : '+'}
          </strong>
          <span>{label}</span>
        </a>
      </li>
    ))}
  </ul>
);

function Listed({ page, list, now }: { page: PageContext; list: WorkList; now: string }) {
  const { id, title, items, empty, all } = list;
  return (
    <Section id={id} title={title}>
      {items.length === 0 ? (
        <p class="k-muted">{empty}</p>
      ) : (
        <RequestTable page={page} items={items} caption={title} now={now} />
      )}
      {all && (
        <a class="ds-link" href={all.href}>
          {page.t(requestList.showAll, { count: page.number(all.count) })}
        </a>
      )}
    </Section>
  );
}

/** The first page of everyone who works on cases: what burns, what is theirs, what moved, and figures that lead on. */
export function CaseWork({ page, figures, lists, counts, now }: CaseWorkProps) {
  return (
    <Layout page={page} title={page.t(requestList.workTitle)}>
      <PageHeading title={page.t(requestList.workTitle)} lead={leadOf(page)}>
        {page.may('request:create') && (
          <p class="k-actions">
            <a class="ds-button" href="/requests/new">
              {page.t(requestList.newRequest)}
            </a>
          </p>
        )}
      </PageHeading>
      <Figures page={page} figures={figures} />
      {lists.map((list) => (
        <Listed {...{ page, list, now }} />
      ))}
      {counts.length > 0 && <CountsSection page={page} counts={counts} />}
    </Layout>
  );
}
