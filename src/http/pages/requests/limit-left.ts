import type { Instant } from '../../../domain/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { PageContext } from '../page-context.ts';

const hourMs = 3_600_000;
/** Up to so many hours are told as hours: in custody they are counted so. */
const toldInHours = 72;

/** What is left until a limit ends, in whole hours or days begun and not ended; nothing once it is over. */
export function limitLeft(page: PageContext, dueAt: Instant, now: Instant): string | undefined {
  const hours = Math.floor((Date.parse(dueAt) - Date.parse(now)) / hourMs);
  if (hours < 0) return undefined;
  if (hours === 0) return page.t(requestList.lessThanHour);
  if (hours <= toldInHours) return page.t(requestList.hoursLeft, { count: hours });
  return page.t(requestList.daysLeft, { count: Math.floor(hours / 24) });
}
