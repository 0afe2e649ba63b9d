import type { UseCaseContext } from '../../../use-cases/context.ts';
import type { PageContext } from '../page-context.ts';
import { stepsOfReader } from '../requests/turn-line.tsx';
import { caseGroups, type GroupOf, recentGroup } from './case-groups.ts';
import { daySentence } from './day-sentence.ts';
import type { WorkGroup, WorkItem } from './work-group.ts';

/** Of those in custody somewhat more. */
const shown = { custody: 6, others: 4 } as const;

export interface FirstThing extends WorkItem {
  readonly group: WorkGroup;
}

export interface DayOfWork {
  readonly sentence: string;
  readonly first: FirstThing | undefined;
  readonly groups: readonly WorkGroup[];
}

/** Keeps a request in the first group it stands in, and of each group the beginning. */
function onceEach(groups: readonly WorkGroup[]): readonly WorkGroup[] {
  const above = new Set<string>();
  return groups.map((group) => {
    const most = group.tells === 'custody' ? shown.custody : shown.others;
    const items = group.items.filter(({ item }) => !above.has(item.id)).slice(0, most);
    for (const { item } of items) above.add(item.id);
    return { ...group, items };
  });
}

/** The most urgent thing that this reader can do; where all wait for others, the most urgent of all. */
function firstOf(page: PageContext, groups: readonly WorkGroup[]): FirstThing | undefined {
  const all = groups.flatMap((group) => group.items.map((item) => ({ ...item, group })));
  const isTheirs = ({ item, group }: FirstThing) =>
    group.toDo !== undefined || stepsOfReader(page, item) !== undefined;
  return all.find(isTheirs) ?? all[0];
}

const isCaseRole = (role: string | undefined): role is keyof typeof caseGroups =>
  role !== undefined && role in caseGroups;

export async function dayOfWork(ctx: UseCaseContext, page: PageContext): Promise<DayOfWork> {
  const role = page.actor?.role;
  const makers: readonly GroupOf[] = isCaseRole(role) ? caseGroups[role] : [];
  const found = await Promise.all(makers.map((group) => group(ctx, page)));
  const waiting = found.filter(({ count }) => count > 0);
  const groups = waiting.length > 0 ? waiting : [await recentGroup(ctx, page)];
  const listed = onceEach(groups);
  const clock = { now: ctx.clock.now(), timeZone: ctx.timeZone };
  return {
    sentence: daySentence(page, waiting, clock),
    first: waiting.length > 0 ? firstOf(page, listed) : undefined,
    groups: listed.filter(({ count }) => count > 0),
  };
}
