import type { Instant } from '../../../domain/codes.ts';
import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';
import type { DueProps } from './due-cell.tsx';

const hourMs = 3_600_000;
/** Up to so many hours are told as hours: in custody they are counted so. */
const toldInHours = 72;

const left = { short: requestList.lessThanHour, hours: listView.hours, days: listView.days };
const over = { short: listView.overLessThanHour, hours: listView.overHours, days: listView.overDays };

/** What is left, or by how much it is over. */
function shortly(page: PageContext, hours: number, told: typeof left | typeof over): string {
  if (hours === 0) return page.t(told.short);
  if (hours <= toldInHours) return page.t(told.hours, { count: hours });
  return page.t(told.days, { count: Math.floor(hours / 24) });
}

function Limit({ page, dueAt, now }: { page: PageContext; dueAt: Instant; now: Instant }) {
  const ms = Date.parse(dueAt) - Date.parse(now);
  const hours = Math.floor(Math.abs(ms) / hourMs);
  const date = hours <= toldInHours ? page.shortDateTime(dueAt, now) : page.shortDate(dueAt, now);
  return (
    <span class={ms < 0 ? 'k-overdue' : undefined}>
      <time datetime={dueAt} title={page.dateTime(dueAt)}>
        {date}
      </time>
      {' · '}
      <span class="k-nowrap">{shortly(page, hours, ms < 0 ? over : left)}</span>
    </span>
  );
}

/** The time limit in one line: what it is called stands on the page of the request. */
export function CompactDue({ page, item, now }: DueProps) {
  if (item.nextDueAt) return <Limit page={page} dueAt={item.nextDueAt} now={now} />;
  if (!item.requiredBy || statusIn(machineFor(item), item.status).terminal) return null;
  return <time datetime={item.requiredBy}>{page.date(item.requiredBy)}</time>;
}
