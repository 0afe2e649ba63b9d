import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { DueProps } from './due-cell.tsx';
import { limitLeft } from './limit-left.ts';

/** The time limit in one line: what it is called stands on the page of the request. */
export function CompactDue({ page, item, now }: DueProps) {
  const { nextDueAt: dueAt } = item;
  if (dueAt) {
    const left = limitLeft(page, dueAt, now);
    return (
      <span class={left === undefined ? 'k-overdue' : undefined}>
        <time datetime={dueAt}>{page.dateTime(dueAt)}</time> · {left ?? page.t(requestList.overdue)}
      </span>
    );
  }
  if (!item.requiredBy || statusIn(machineFor(item), item.status).terminal) return null;
  return <time datetime={item.requiredBy}>{page.date(item.requiredBy)}</time>;
}
