import { administration } from '../../../i18n/messages/administration.ts';
import { PageHeading } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

/** The one moment at which the link can be read: only its hash is kept. */
export const InvitationView = ({ page, name, url }: { page: PageContext; name: string; url: string }) => (
  <Layout page={page} title={page.t(administration.invitedTitle)} width="narrow">
    <PageHeading
      title={page.t(administration.invitedTitle)}
      lead={page.t(administration.invitedLead, { name })}
    />
    <div class="k-field">
      <p class="ds-label">{page.t(administration.invitationLink)}</p>
      <p class="k-quote">
        <code>{url}</code>
      </p>
    </div>
    <a class="ds-button" data-variant="secondary" href="/users">
      {page.t(administration.backToUsers)}
    </a>
  </Layout>
);
