import { administration } from '../../../i18n/messages/administration.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { listOffices } from '../../../use-cases/offices/list-offices.ts';
import type { LogView } from '../../../use-cases/requests/view-log.ts';
import { PageHeading, Tag } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Timeline } from './timeline.tsx';

interface RequestLogProps {
  readonly page: PageContext;
  readonly view: LogView;
  readonly now: string;
  readonly offices: Awaited<ReturnType<typeof listOffices>>;
}

/** What an auditor opens instead of the request: every step, none of the contents. */
export const RequestLog = ({ page, view, now, offices }: RequestLogProps) => (
  <Layout page={page} title={view.reference}>
    <PageHeading
      title={view.reference}
      lead={`${page.t(kindNames[view.kind])} · ${page.t(directionNames[view.direction])} · ${page.state(view.state)}`}
    >
      <p class="k-tags">
        <Tag tone="info">{page.t(view.statusName)}</Tag>
      </p>
      <p class="k-muted">{page.t(requestList.logOnly)}</p>
      <p>
        <a class="ds-link" href={`/access-log?request=${view.id}`}>
          {page.t(administration.whoOpened)}
        </a>
      </p>
    </PageHeading>
    <Timeline
      page={page}
      actions={view.actions}
      state={view.state}
      now={now}
      around={{ offices, documents: [], assignees: [] }}
    />
  </Layout>
);
