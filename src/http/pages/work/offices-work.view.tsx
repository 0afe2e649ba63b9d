import { administration } from '../../../i18n/messages/administration.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import { work } from '../../../i18n/messages/work.ts';
import type { ListedAccess } from '../../../use-cases/ports/audit.ts';
import { AccessTable } from '../access-log/access-log.view.tsx';
import { PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface Counted {
  readonly total: number;
  readonly totalIsExact: boolean;
}

const counted = (page: PageContext, { total, totalIsExact }: Counted): string =>
  totalIsExact ? page.number(total) : `${page.number(total)}+`;

interface AdminWorkProps {
  readonly page: PageContext;
  readonly held: Counted;
  readonly failed: Counted;
  readonly invited: number;
}

const Figure = ({ href, count, label }: { href: string; count: string; label: string }) => (
  <li>
    <a href={href}>
      <strong>{count}</strong>
      <span>{label}</span>
    </a>
  </li>
);

export const AdminWork = ({ page, held, failed, invited }: AdminWorkProps) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(requestList.adminLead)} />
    <ul class="k-figures">
      <Figure href="/outbox?status=held" count={counted(page, held)} label={page.t(requestList.heldNotice)} />
      <Figure
        href="/outbox?status=failed"
        count={counted(page, failed)}
        label={page.t(requestList.failedNotice)}
      />
      <Figure href="/users?status=invited" count={page.number(invited)} label={page.t(work.invited)} />
    </ul>
    <p class="k-actions">
      <a class="ds-button" href="/users/new">
        {page.t(administration.invite)}
      </a>
      <a class="ds-button" data-variant="secondary" href="/outbox">
        {page.t(site.navOutbox)}
      </a>
    </p>
  </Layout>
);

interface AuditorWorkProps {
  readonly page: PageContext;
  readonly entries: readonly ListedAccess[];
  readonly sealedDay: string | undefined;
}

export const AuditorWork = ({ page, entries, sealedDay }: AuditorWorkProps) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(requestList.auditorLead)}>
      <p class="k-day">
        {sealedDay ? page.t(work.sealed, { day: page.date(sealedDay) }) : page.t(work.sealedNever)}
      </p>
    </PageHeading>
    <Section id="looks" title={page.t(work.lastLooks)}>
      {entries.length === 0 ? (
        <p class="k-muted">{page.t(work.lastLooksNone)}</p>
      ) : (
        <AccessTable page={page} entries={entries} />
      )}
      <p class="k-actions">
        <a class="ds-button" href="/access-log">
          {page.t(administration.accessTitle)}
        </a>
        <a class="ds-button" data-variant="secondary" href="/requests">
          {page.t(site.navRequests)}
        </a>
      </p>
    </Section>
  </Layout>
);
