import type { Text } from '../../../domain/text.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';

interface Mark {
  readonly code: string;
  readonly name: Text;
  /** Drawn on a square of 16. */
  readonly path: string;
  readonly isOn: (item: RequestListItem) => boolean;
}

const marks: readonly Mark[] = [
  {
    code: 'urgent',
    name: requestList.urgent,
    path: 'M8 .8 15.6 15H.4ZM7.2 5.6v4.8h1.6V5.6Zm0 6.2v1.6h1.6v-1.6Z',
    isOn: ({ urgent }) => urgent,
  },
  {
    code: 'confidential',
    name: requestList.confidential,
    path: 'M4 7V5a4 4 0 0 1 8 0v2h1.5v8.5h-11V7Zm1.8 0h4.4V5a2.2 2.2 0 0 0-4.4 0Z',
    isOn: ({ confidential }) => confidential === true,
  },
  {
    code: 'controlled',
    name: listView.underControl,
    path: 'M2.5.5h1.8V2h9.2l-2.4 3.6 2.4 3.6H4.3v6.3H2.5Z',
    isOn: ({ controlledUntil }) => Boolean(controlledUntil),
  },
];

const Picture = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d={path} />
  </svg>
);

const Shown = ({ page, mark, word }: { page: PageContext; mark: Mark; word: string }) => (
  <span class={`k-mark k-mark--${mark.code}`} title={page.t(mark.name)}>
    <Picture path={mark.path} />
    <span class={word}>{page.t(mark.name)}</span>
  </span>
);

/** Beside the reference a picture, whose word is heard, and seen where there is room for it. */
export const Marks = ({ page, item }: { page: PageContext; item: RequestListItem }) => (
  <>
    {marks
      .filter(({ isOn }) => isOn(item))
      .map((mark) => (
        <>
          {' '}
          <Shown page={page} mark={mark} word="k-mark__word" />
        </>
      ))}
  </>
);

/** What the pictures of these rows mean. */
export function MarksLegend({ page, items }: { page: PageContext; items: readonly RequestListItem[] }) {
  const used = marks.filter(({ isOn }) => items.some(isOn));
  if (used.length === 0) return null;
  return (
    <p class="k-marks k-small">
      {used.map((mark) => (
        <Shown page={page} mark={mark} word="k-marks__word" />
      ))}
    </p>
  );
}
