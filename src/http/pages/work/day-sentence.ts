import type { Instant } from '../../../domain/codes.ts';
import { addDays, dateIn } from '../../../domain/plain-date.ts';
import type { Text } from '../../../domain/text.ts';
import { work } from '../../../i18n/messages/work.ts';
import type { PageContext } from '../page-context.ts';
import type { WorkGroup } from './work-group.ts';

/** Today and tomorrow by name with the time, any other day in full. */
function whenOf(page: PageContext, at: Instant, clock: { now: Instant; timeZone: string }): string {
  const day = dateIn(at, clock.timeZone);
  const today = dateIn(clock.now, clock.timeZone);
  const time = page.time(at);
  if (day === today) return page.t(work.today, { time });
  if (day === addDays(today, 1)) return page.t(work.tomorrow, { time });
  return page.dateTime(at);
}

function custodySentence(
  page: PageContext,
  custody: WorkGroup | undefined,
  clock: { now: Instant; timeZone: string },
): string | undefined {
  const nearest = custody?.items[0]?.item.custodyDueAt;
  if (!custody || !nearest) return undefined;
  const words = nearest < clock.now ? work.custodyOver : work.custodyDay;
  return page.t(words, { count: custody.count, when: whenOf(page, nearest, clock) });
}

/** Groups that say the same of the day are counted together. */
function partsOf(page: PageContext, groups: readonly WorkGroup[]): readonly string[] {
  const counts = new Map<Text, number>();
  for (const { part, count } of groups) if (part) counts.set(part, (counts.get(part) ?? 0) + count);
  return [...counts].filter(([, count]) => count > 0).map(([part, count]) => page.t(part, { count }));
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The day in a sentence or two: custody before all else. */
export function daySentence(
  page: PageContext,
  groups: readonly WorkGroup[],
  clock: { now: Instant; timeZone: string },
): string {
  const custody = custodySentence(
    page,
    groups.find(({ tells }) => tells === 'custody'),
    clock,
  );
  const parts = partsOf(page, groups);
  const rest = parts.length > 0 ? asSentence(parts.join(', ')) : undefined;
  const told = [custody, rest].filter((sentence) => sentence !== undefined);
  return told.length > 0 ? told.join(' ') : page.t(work.quietDay);
}
