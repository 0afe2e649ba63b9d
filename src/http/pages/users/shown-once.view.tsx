import type { Text } from '../../../domain/text.ts';
import { PageHeading } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface ShownOnceProps {
  readonly page: PageContext;
  readonly title: Text;
  readonly lead: string;
  readonly label: Text;
  readonly secret: string;
  /** Where to go on from here. */
  readonly back: { readonly href: string; readonly label: Text };
}

/** The one moment at which a link or a token can be read: only its hash is kept. */
export const ShownOnce = ({ page, title, lead, label, secret, back }: ShownOnceProps) => (
  <Layout page={page} title={page.t(title)} width="narrow">
    <PageHeading title={page.t(title)} lead={lead} />
    <div class="k-field">
      <p class="ds-label">{page.t(label)}</p>
      <p class="k-quote">
        <code>{secret}</code>
      </p>
    </div>
    <a class="ds-button" data-variant="secondary" href={back.href}>
      {page.t(back.label)}
    </a>
  </Layout>
);
