import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';

/** Linked requests and what the end of this one may lead to. */
export function LinkedSections({ page, view }: { page: PageContext; view: InternalView }) {
  return (
    <>
      {view.related.length > 0 && (
        <Section id="related" title={page.t(requestPage.related)}>
          <ul class="k-plain-list">
            {view.related.map((related) => (
              <li>
                <a class="ds-link" href={`/requests/${related.id}`}>
                  {related.reference}
                </a>{' '}
                <span class="k-muted">{page.t(related.statusName)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.followUps.length > 0 && (
        <Section id="follow-ups" title={page.t(requestPage.followUps)}>
          <ul class="k-plain-list">
            {view.followUps.map(({ text, source, opens }) => (
              <li>
                {page.t(text)} <span class="k-muted k-small">{page.cite(source)}</span>{' '}
                {opens && page.may('request:create') && (
                  <a
                    class="ds-link"
                    href={`/requests/new?kind=${opens}&direction=outgoing&state=${view.state}&relatedTo=${view.id}`}
                  >
                    {page.t(requestPage.followUpOpen)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
