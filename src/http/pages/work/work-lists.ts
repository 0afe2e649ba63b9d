import { addHours } from '../../../domain/plain-date.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import type { RequestFilter } from '../../../use-cases/ports/request-query.ts';
import { listRequests, type RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';

export interface WorkList {
  readonly id: string;
  readonly title: string;
  readonly items: readonly RequestListItem[];
  readonly empty: string;
  /** Where the rest of a longer list is. */
  readonly all: { readonly href: string; readonly count: number } | undefined;
}

type Found = Awaited<ReturnType<typeof listRequests>>;

const shown = 15;
/** Hours within which a time limit is pressing; the shortest custody term of the Code is as long. */
const pressingHours = 72;

const find = (ctx: UseCaseContext, filter: RequestFilter): Promise<Found> =>
  listRequests(ctx, { filter, page: { limit: shown } });

/** Custody stands first: there a missed hour sets the person free. */
const custodyFirst = (items: readonly RequestListItem[]): readonly RequestListItem[] => {
  const rank = ({ kind, direction }: RequestListItem) =>
    kind === 'extradition' && direction === 'incoming' ? 0 : 1;
  return [...items].sort((a, b) => rank(a) - rank(b));
};

const rest = (href: string, { total, items }: Found) =>
  total > items.length ? { href, count: total } : undefined;

/** The lists of a person who works on cases, most urgent first; a request stands once. */
export async function workLists(
  ctx: UseCaseContext,
  page: PageContext,
): Promise<{ lists: readonly WorkList[]; mine: Found }> {
  const foreign = page.actor?.role === 'liaison';
  const executor = page.actor?.role === 'central' ? page.actor.id : undefined;
  const [pressing, mine, assigned, recent] = await Promise.all([
    foreign
      ? undefined
      : find(ctx, { dueBefore: addHours(ctx.clock.now(), pressingHours), sort: 'nextDueAt' }),
    find(ctx, { mine: true, sort: 'nextDueAt' }),
    executor ? find(ctx, { assignee: executor, open: true, sort: 'nextDueAt' }) : undefined,
    find(ctx, { open: foreign ? true : undefined, sort: '-updatedAt' }),
  ]);
  const above = new Set<string>();
  const fresh = (items: readonly RequestListItem[]): readonly RequestListItem[] => {
    const left = items.filter(({ id }) => !above.has(id));
    for (const { id } of left) above.add(id);
    return left;
  };
  const lists: WorkList[] = [];
  if (pressing && pressing.total > 0) {
    lists.push({
      id: 'pressing',
      title: page.t(requestList.pressing),
      items: fresh(custodyFirst(pressing.items)),
      empty: '',
      all: rest('/requests?open=true&sort=nextDueAt', pressing),
    });
  }
  lists.push({
    id: 'mine',
    title: page.t(foreign ? requestList.mineForeign : requestList.mine),
    items: fresh(mine.items),
    empty: page.t(mine.total > 0 ? requestList.mineAbove : requestList.mineNone),
    all: rest('/requests?mine=true&sort=nextDueAt', mine),
  });
  const given = fresh(assigned?.items ?? []);
  if (assigned && given.length > 0) {
    lists.push({
      id: 'assigned',
      title: page.t(requestList.assigned),
      items: given,
      empty: '',
      all: rest(`/requests?assignee=${executor}&open=true&sort=nextDueAt`, assigned),
    });
  }
  lists.push({
    id: 'recent',
    title: page.t(requestList.recent),
    items: fresh(recent.items),
    empty: page.t(recent.total > 0 ? requestList.recentAbove : requestList.nothingWaits),
    all: rest('/requests', recent),
  });
  return { lists, mine };
}

/** What a leader has asked to see, the nearest time limit first. */
export async function controlledList(ctx: UseCaseContext, page: PageContext): Promise<WorkList> {
  const found = await find(ctx, { open: true, sort: 'nextDueAt' });
  return {
    id: 'controlled',
    title: page.t(requestList.controlled),
    items: found.items,
    empty: page.t(requestList.controlledNone),
    all: rest('/requests?open=true&sort=nextDueAt', found),
  };
}
