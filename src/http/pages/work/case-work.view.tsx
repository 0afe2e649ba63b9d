import type { Child } from 'hono/jsx';
import type { Registry } from '../../../domain/treaties/treaty.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { work } from '../../../i18n/messages/work.ts';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ListKeys } from '../requests/list-keys.tsx';
import { type AssetSums, AssetsFigures } from './assets-figures.tsx';
import { type Counts, CountsSection } from './counts-section.tsx';
import type { DayOfWork } from './day-of-work.ts';
import type { WorkGroup } from './work-group.ts';
import { About, type RowProps, UntilWhen, WhatToDo, WorkRow } from './work-row.tsx';

interface CaseWorkProps {
  readonly page: PageContext;
  readonly day: DayOfWork;
  readonly counts: Counts;
  readonly assets: AssetSums;
  readonly now: string;
  readonly registry: Registry;
}

const leadOf = (page: PageContext): string | undefined =>
  page.actor?.role === 'liaison' && page.actor.state
    ? page.t(requestList.liaisonLead, { state: page.state(page.actor.state) })
    : undefined;

/** The one thing to begin with, and the button that opens it. */
const First = (props: RowProps) => (
  <section class="k-first" aria-labelledby="first-title">
    <h2 class="ds-heading" data-size="2xs" id="first-title">
      {props.page.t(work.first)}
    </h2>
    <div class="k-first__row">
      <p class="k-first__what">
        <strong class="k-nowrap">{props.item.reference}</strong> <About {...props} />
        <br />
        <WhatToDo {...props} />
      </p>
      <p class="k-first__when">
        <UntilWhen {...props} />
      </p>
      <a class="ds-button" data-row href={`/requests/${props.item.id}`}>
        {props.page.t(work.openRequest)}
      </a>
    </div>
  </section>
);

/** How many there are, leading to all of them. */
function WholeList({ page, group }: { page: PageContext; group: WorkGroup }) {
  if (group.href === undefined) return null;
  const isSame = group.id !== 'pressing' && group.id !== 'custody' && group.id !== 'recent';
  const count = `${page.number(group.count)}${group.more ? '+' : ''}`;
  return (
    <a class="ds-link" href={group.href}>
      {isSame ? page.t(work.all, { count }) : page.t(work.wholeList)}
    </a>
  );
}

type GroupProps = Omit<RowProps, 'item' | 'since'>;

const Group = ({ group, ...around }: GroupProps) => (
  <Section id={group.id} title={group.title}>
    {group.note && <p class="k-small k-muted">{group.note}</p>}
    {group.items.length === 0 ? (
      <p class="k-muted">{around.page.t(work.aboveAlready)}</p>
    ) : (
      <ul class="k-work">
        {group.items.map((item) => (
          <WorkRow group={group} {...item} {...around} />
        ))}
      </ul>
    )}
    <WholeList page={around.page} group={group} />
  </Section>
);

const NewRequest = ({ page }: { page: PageContext }) =>
  page.may('request:create') && (
    <p class="k-actions">
      <a class="ds-button" data-variant="secondary" href="/requests/new" data-new>
        {page.t(requestList.newRequest)}
      </a>
    </p>
  );

const Figures = ({ page, counts, assets }: Pick<CaseWorkProps, 'page' | 'counts' | 'assets'>): Child =>
  counts.length === 0 ? null : (
    <div class="k-columns k-columns--even k-work-figures">
      <div>
        <CountsSection page={page} counts={counts} />
        <a class="ds-link" href="/figures">
          {page.t(work.figuresOfPeriod)}
        </a>
      </div>
      {assets.length > 0 && <AssetsFigures page={page} sums={assets} />}
    </div>
  );

/** The first page of everyone who works on cases: the day in a sentence, what comes first, what waits, and figures. */
export function CaseWork({ page, day, counts, assets, now, registry }: CaseWorkProps) {
  const { sentence, first, groups } = day;
  return (
    <Layout page={page} title={page.t(requestList.workTitle)}>
      <PageHeading title={page.t(requestList.workTitle)} lead={leadOf(page)}>
        <p class="k-day">{sentence}</p>
      </PageHeading>
      {first && <First {...first} {...{ page, now, registry }} />}
      <div class="k-work-ways">
        <NewRequest page={page} />
        {first && <ListKeys page={page} />}
      </div>
      {groups.map((group) => (
        <Group {...{ page, group, now, registry }} />
      ))}
      <Figures {...{ page, counts, assets }} />
    </Layout>
  );
}
