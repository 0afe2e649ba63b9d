import { administration } from '../../../i18n/messages/administration.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { ListedAccess } from '../../../use-cases/ports/audit.ts';
import type { Page } from '../../../use-cases/ports/paging.ts';
import { AccessTable } from '../access-log/access-log.view.tsx';
import { PageHeading } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { RegistryFigures, type RegistrySummary } from '../registry/figures.tsx';

const Figure = ({ href, count, label }: { href: string; count: string; label: string }) => (
  <li>
    <a href={href}>
      <strong>{count}</strong>
      <span>{label}</span>
    </a>
  </li>
);

export const AdminWork = ({ page, held, failed }: { page: PageContext; held: number; failed: number }) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(requestList.adminLead)} />
    <ul class="k-figures">
      <Figure href="/outbox?status=held" count={page.number(held)} label={page.t(requestList.heldNotice)} />
      <Figure
        href="/outbox?status=failed"
        count={page.number(failed)}
        label={page.t(requestList.failedNotice)}
      />
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

export const TreatyWork = ({ page, summary }: { page: PageContext; summary: RegistrySummary }) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(treaties.lead)} />
    <RegistryFigures page={page} summary={summary} />
    <p class="k-actions">
      <a class="ds-button" href="/treaties">
        {page.t(treaties.title)}
      </a>
      <a class="ds-button" data-variant="secondary" href="/registry">
        {page.t(treaties.registryTitle)}
      </a>
    </p>
  </Layout>
);

export const AuditorWork = ({ page, list }: { page: PageContext; list: Page<ListedAccess> }) => (
  <Layout page={page} title={page.t(requestList.workTitle)}>
    <PageHeading title={page.t(requestList.workTitle)} lead={page.t(requestList.auditorLead)} />
    <AccessTable page={page} entries={list.items} />
    <a class="ds-link" href="/access-log">
      {page.t(administration.accessTitle)}
    </a>
  </Layout>
);
