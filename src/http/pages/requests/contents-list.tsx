import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import type { PageContext } from '../page-context.ts';

/** The sections of a long page, to jump to. */
export const ContentsList = ({
  page,
  entries,
}: {
  page: PageContext;
  entries: readonly { readonly id: string; readonly title: string }[];
}) => (
  <nav class="k-contents" aria-label={page.t(requestGlance.contents)}>
    <ul>
      {entries.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
