import type { Instant } from '../../../domain/codes.ts';
import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';
import type { DueProps } from './due-cell.tsx';

const hourMs = 3_600_000;
const toldInHours = 72;

function shortLeft(page: PageContext, dueAt: Instant, now: Instant): string | undefined {
  const hours = Math.floor((Date.parse(dueAt) - Date.parse(now)) / hourMs);
  if (hours < 0) return undefined;
  if (hours === 0) return page.t(requestList.lessThanHour);
  if (hours <= toldInHours) return page.t(listView.hours, { count: hours });
  return page.t(listView.days, { count: Math.floor(hours / 24) });
}

/** The time limit in one line: what it is called stands on the page of the request. */
export function CompactDue({ page, item, now }: DueProps) {
  const { nextDueAt: dueAt } = item;
  if (dueAt) {
    const left = shortLeft(page, dueAt, now);
    return (
      <span class={left === undefined ? 'k-overdue' : undefined}>
        <time datetime={dueAt} title={page.dateTime(dueAt)}>
          {page.shortDateTime(dueAt, now)}
        </time>{' '}
        · {left ?? page.t(requestList.overdue)}
      </span>
    );
  }
  if (!item.requiredBy || statusIn(machineFor(item), item.status).terminal) return null;
  return <time datetime={item.requiredBy}>{page.date(item.requiredBy)}</time>;
}
