import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { groundsPage } from '../../../i18n/messages/grounds.ts';
import { requestGlance } from '../../../i18n/messages/request-glance.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import { PageHeading, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { measureName } from './summary-section.tsx';

interface HeadProps {
  readonly page: PageContext;
  readonly view: InternalView;
}

const Marks = ({ page, view }: HeadProps) => (
  <p class="k-tags">
    <Tag tone="info">{page.t(view.statusName)}</Tag>
    {view.urgent && <Tag tone="danger">{page.t(requestList.urgent)}</Tag>}
    {view.confidential && <Tag>{page.t(requestList.confidential)}</Tag>}
    {view.controlledUntil && (
      <Tag tone="warning">{page.t(requestList.underControl, { date: page.date(view.controlledUntil) })}</Tag>
    )}
    {view.visibleToState && <Tag>{page.t(requestPage.visibleToState)}</Tag>}
  </p>
);

const namedAtMost = 3;

function someOf(page: PageContext, all: readonly string[]): string {
  const names = all.slice(0, namedAtMost).join(', ');
  const count = all.length - namedAtMost;
  return count > 0 ? page.t(requestGlance.tellMore, { names, count }) : names;
}

/** What it is about, in one line: the case, the persons, what is asked. */
function Subject({ page, view }: HeadProps) {
  const persons = view.persons.map(({ surname, givenNames }) => `${surname} ${givenNames}`);
  const asked = view.measures.map(({ code }) => measureName(page, code));
  const parts = [view.caseTitle, someOf(page, persons), someOf(page, asked)].filter(Boolean);
  return parts.length > 0 && <p class="k-subject">{parts.join(' · ')}</p>;
}

export const RequestHead = ({ page, view }: HeadProps) => (
  <div class="k-request-head">
    <PageHeading
      title={view.reference}
      lead={`${page.t(kindNames[view.kind])} · ${page.t(directionNames[view.direction])} · ${page.state(view.state)}`}
    >
      <Marks page={page} view={view} />
      <Subject page={page} view={view} />
    </PageHeading>
  </div>
);

function editLabel({ editable, direction }: InternalView) {
  if (editable !== 'all') return requestPage.editFields;
  return direction === 'outgoing' ? requestPage.editDraft : requestPage.editReceived;
}

/** Where its contents are changed, where the grounds for refusal are answered, and what others see of it. */
export function RequestLinks({ page, view }: HeadProps) {
  const editable = view.editable === 'all' || view.editable.length > 0;
  const mayEdit = editable && (page.may('request:create') || page.actor?.role === 'central_head');
  const links = [
    ['grounds', groundsPage.title] as const,
    ...(view.kind === 'transfer' ? [['eligibility', groundsPage.eligibility] as const] : []),
    ['shared', requestGlance.otherSide] as const,
  ];
  return (
    <ul class="k-request-links">
      {mayEdit && (
        <li>
          <a class="ds-button" data-variant="secondary" href={`/requests/${view.id}/edit`}>
            {page.t(editLabel(view))}
          </a>
        </li>
      )}
      {links.map(([path, title]) => (
        <li>
          <a class="ds-link" href={`/requests/${view.id}/${path}`}>
            {page.t(title)}
          </a>
        </li>
      ))}
    </ul>
  );
}
