import type { Registry } from '../../../domain/treaties/treaty.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { RequestTable } from '../requests/request-table.tsx';
import { type AssetSums, AssetsFigures } from './assets-figures.tsx';
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
  readonly assets: AssetSums;
  readonly now: string;
  readonly registry: Registry;
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

type ListedProps = Pick<CaseWorkProps, 'page' | 'now' | 'registry'> & { readonly list: WorkList };

function Listed({ page, list, now, registry }: ListedProps) {
  const { id, title, items, empty, all, custody } = list;
  return (
    <Section id={id} title={title}>
      {items.length === 0 ? (
        <p class="k-muted">{empty}</p>
      ) : (
        <RequestTable caption={title} {...{ page, items, now, registry, custody }} />
      )}
      {all && (
        <a class="ds-link" href={all.href}>
          {all.count === undefined
            ? page.t(requestList.showMore)
            : page.t(requestList.showAll, { count: page.number(all.count) })}
        </a>
      )}
    </Section>
  );
}

/** The first page of everyone who works on cases: what burns, what is theirs, what moved, and figures that lead on. */
export function CaseWork({ page, figures, lists, counts, assets, now, registry }: CaseWorkProps) {
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
        <Listed {...{ page, list, now, registry }} />
      ))}
      {counts.length > 0 && <CountsSection page={page} counts={counts} />}
      {assets.length > 0 && <AssetsFigures page={page} sums={assets} />}
    </Layout>
  );
}
