import { addHours } from '../../../domain/plain-date.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import type { RequestFilter } from '../../../use-cases/ports/request-query.ts';
import { listCustody } from '../../../use-cases/requests/list-custody.ts';
import { listRequests, type RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';

export interface WorkList {
  readonly id: string;
  readonly title: string;
  readonly items: readonly RequestListItem[];
  readonly empty: string;
  /** Where the rest of a longer list is. */
  readonly all: { readonly href: string; readonly count: number | undefined } | undefined;
  /** Its rows tell the limit of custody, not the nearest one. */
  readonly custody?: boolean;
}

type Found = Awaited<ReturnType<typeof listRequests>>;

const shown = 15;
/** Hours within which a time limit is pressing; the shortest custody term of the Code is as long. */
const pressingHours = 72;

const find = (ctx: UseCaseContext, filter: RequestFilter): Promise<Found> =>
  listRequests(ctx, { filter, page: { limit: shown } });

const rest = (href: string, { total, items }: Found) =>
  total > items.length ? { href, count: total } : undefined;

/** Keeps a request in the first list it stands in. */
function onceEach() {
  const above = new Set<string>();
  return (items: readonly RequestListItem[]): readonly RequestListItem[] => {
    const left = items.filter(({ id }) => !above.has(id));
    for (const { id } of left) above.add(id);
    return left;
  };
}

interface Burning {
  readonly lists: readonly WorkList[];
  readonly overdue: Found;
}

/** What burns: custody before all else, since there a missed hour sets the person free; then what is late or nearly so. */
async function burning(ctx: UseCaseContext, page: PageContext): Promise<Burning> {
  const soon = addHours(ctx.clock.now(), pressingHours);
  const [custody, overdue, pressing] = await Promise.all([
    listCustody(ctx),
    find(ctx, { overdue: true, sort: 'nextDueAt' }),
    find(ctx, { overdue: false, dueBefore: soon, sort: 'nextDueAt' }),
  ]);
  const moreCustody = { href: '/requests?kind=extradition&open=true&sort=nextDueAt', count: undefined };
  const burns = (id: 'overdue' | 'pressing', found: Found, href: string): WorkList => ({
    id,
    title: page.t(id === 'overdue' ? requestList.overdueList : requestList.pressing),
    items: found.items,
    empty: '',
    all: rest(href, found),
  });
  return {
    overdue,
    lists: [
      {
        id: 'custody',
        title: page.t(requestList.custody),
        items: custody.items,
        empty: '',
        all: custody.more ? moreCustody : undefined,
        custody: true,
      },
      burns('overdue', overdue, '/requests?overdue=true&sort=nextDueAt'),
      burns('pressing', pressing, '/requests?open=true&sort=nextDueAt'),
    ],
  };
}

/** The lists of a person who works on cases, most urgent first; a request stands once. */
export async function workLists(
  ctx: UseCaseContext,
  page: PageContext,
): Promise<{ lists: readonly WorkList[]; mine: Found; overdue: Found | undefined }> {
  const foreign = page.actor?.role === 'liaison';
  const executor = page.actor?.role === 'central' ? page.actor.id : undefined;
  const [burns, mine, assigned, recent] = await Promise.all([
    foreign ? undefined : burning(ctx, page),
    find(ctx, { mine: true, sort: 'nextDueAt' }),
    executor ? find(ctx, { assignee: executor, open: true, sort: 'nextDueAt' }) : undefined,
    find(ctx, { open: foreign ? true : undefined, sort: '-updatedAt' }),
  ]);
  const fresh = onceEach();
  const urgentLists = (burns?.lists ?? []).map((list) => ({ ...list, items: fresh(list.items) }));
  const waiting: WorkList = {
    id: 'mine',
    title: page.t(foreign ? requestList.mineForeign : requestList.mine),
    items: fresh(mine.items),
    empty: page.t(mine.total > 0 ? requestList.mineAbove : requestList.mineNone),
    all: rest('/requests?mine=true&sort=nextDueAt', mine),
  };
  const given: WorkList = {
    id: 'assigned',
    title: page.t(requestList.assigned),
    items: fresh(assigned?.items ?? []),
    empty: '',
    all: assigned && rest(`/requests?assignee=${executor}&open=true&sort=nextDueAt`, assigned),
  };
  const changed: WorkList = {
    id: 'recent',
    title: page.t(requestList.recent),
    items: fresh(recent.items),
    empty: page.t(recent.total > 0 ? requestList.recentAbove : requestList.nothingWaits),
    all: rest('/requests', recent),
  };
  const lists = [...urgentLists, waiting, given, changed];
  return {
    lists: lists.filter(({ items, empty }) => items.length > 0 || empty !== ''),
    mine,
    overdue: burns?.overdue,
  };
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
