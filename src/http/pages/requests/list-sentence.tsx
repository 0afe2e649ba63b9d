import { listView } from '../../../i18n/messages/list-view.ts';
import type { PageContext } from '../page-context.ts';
import type { FilterPart } from './filter-words.ts';
import { listAddress } from './list-address.ts';

interface SentenceProps {
  readonly page: PageContext;
  readonly parts: readonly FilterPart[];
  readonly order: string;
}

/** What is shown, in words; each part can be taken away. */
export const ListSentence = ({ page, parts, order }: SentenceProps) => (
  <p class="k-sentence">
    {page.t(listView.shown)} {parts.length === 0 && page.t(listView.shownAll)}
    {parts.map(({ name, words }, at) => (
      <>
        {at > 0 && ', '}
        <span class="k-sentence__part">
          {words}{' '}
          <a
            href={listAddress(page, { [name]: undefined })}
            aria-label={page.t(listView.without, { part: words })}
            title={page.t(listView.without, { part: words })}
          >
            ×
          </a>
        </span>
      </>
    ))}
    . {order}.
  </p>
);
