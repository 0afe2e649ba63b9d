import { silentDays } from '../../../domain/figures/risks.ts';
import { addHours } from '../../../domain/plain-date.ts';
import type { Text } from '../../../domain/text.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { work } from '../../../i18n/messages/work.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { listAsked } from '../../../use-cases/requests/list-asked.ts';
import { listCustody } from '../../../use-cases/requests/list-custody.ts';
import { listRequests } from '../../../use-cases/requests/list-requests.ts';
import { listSilent } from '../../../use-cases/requests/list-silent.ts';
import type { PageContext } from '../page-context.ts';
import type { ListFilter } from '../requests/request-filter.ts';
import type { WorkGroup } from './work-group.ts';

export type GroupOf = (ctx: UseCaseContext, page: PageContext) => Promise<WorkGroup>;

/** More than are shown, since what stands higher on the page is left out. */
const read = 15;
/** Hours within which a time limit is pressing; the shortest custody term of the Code is as long. */
const pressingHours = 72;
const [longSilence] = silentDays;

type Asked = Partial<Omit<ListFilter, 'silentDays'>>;

/** A group that is the beginning of a list of requests. */
const listed =
  (id: string, title: Text, asked: (page: PageContext) => Asked, more: Partial<WorkGroup> = {}): GroupOf =>
  async (ctx, page) => {
    const { sort = 'nextDueAt', ...narrowed } = asked(page);
    const filter = { ...narrowed, sort };
    const found = await listRequests(ctx, { filter, page: { limit: read } });
    const query = Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]);
    return {
      id,
      title: page.t(title),
      items: found.items.map((item) => ({ item })),
      count: found.total,
      more: !found.totalIsExact,
      href: `/requests?${new URLSearchParams(query)}`,
      tells: 'limit',
      ...more,
    };
  };

const custody: GroupOf = async (ctx, page) => {
  const { items, more } = await listCustody(ctx);
  return {
    id: 'custody',
    title: page.t(work.custody),
    items: items.map((item) => ({ item })),
    count: items.length,
    more,
    href: more ? '/requests?kind=extradition&open=true&sort=nextDueAt' : undefined,
    tells: 'custody',
  };
};

const pressing: GroupOf = async (ctx, page) => {
  const dueBefore = addHours(ctx.clock.now(), pressingHours);
  const filter = { overdue: false, dueBefore, sort: 'nextDueAt' } as const;
  const found = await listRequests(ctx, { filter, page: { limit: read } });
  return {
    id: 'pressing',
    title: page.t(requestList.pressing),
    items: found.items.map((item) => ({ item })),
    count: found.total,
    more: !found.totalIsExact,
    href: found.total > found.items.length ? '/requests?open=true&overdue=false&sort=nextDueAt' : undefined,
    tells: 'limit',
  };
};

const asked: GroupOf = async (ctx, page) => {
  const { items, more } = await listAsked(ctx);
  return {
    id: 'asked',
    title: page.t(work.asked),
    items,
    count: items.length,
    more,
    href: '/requests?question=ours&sort=createdAt',
    tells: 'waiting',
    toDo: work.answer,
    part: work.askedDay,
  };
};

const silent: GroupOf = async (ctx, page) => {
  const { items, more } = await listSilent(ctx, { days: longSilence });
  return {
    id: 'silent',
    title: page.t(work.silent, { days: longSilence }),
    note: page.t(work.silentNote),
    items,
    count: items.length,
    more,
    href: `/requests?silentDays=${longSilence}&sort=createdAt`,
    tells: 'waiting',
    toDo: work.askProgress,
  };
};

const overdue = listed('overdue', requestList.overdueList, () => ({ overdue: true }), {
  part: work.overdueDay,
});
const mine = (title: Text) => listed('mine', title, () => ({ mine: true }), { part: work.mineDay });
const distribute = listed('distribute', work.distribute, () => ({ undistributed: true }), {
  part: work.distributeDay,
});
const given = listed('assigned', requestList.assigned, ({ actor }) => ({ assignee: actor?.id, open: true }));
const mineAsExecutor = listed('mine', work.mine, ({ actor }) => ({ mine: true, assignee: actor?.id }), {
  part: work.mineDay,
});
const burning = [custody, overdue, pressing, asked] as const;

/** What each role that works on requests sees, the most urgent first. */
export const caseGroups = {
  prosecutor: [...burning, mine(work.mine), silent],
  central: [...burning, mineAsExecutor, distribute, given, silent],
  central_head: [...burning, distribute, mine(work.mine), silent],
  signatory: [mine(work.toSign)],
  chancery: [
    listed('incoming', work.incoming, () => ({ mine: true, direction: 'incoming' }), { part: work.mineDay }),
    listed('outgoing', work.outgoing, () => ({ mine: true, direction: 'outgoing' }), { part: work.mineDay }),
  ],
  liaison: [
    listed('asked', work.askedForeign, () => ({ question: 'theirs' }), {
      toDo: work.answer,
      part: work.askedDay,
    }),
    listed('acknowledge', work.acknowledge, () => ({ direction: 'outgoing', status: 'sent' })),
    listed('results', work.resultsDue, () => ({ mine: true, direction: 'outgoing' }), {
      part: work.mineDay,
    }),
    listed('mine', requestList.mineForeign, () => ({ mine: true, direction: 'incoming' }), {
      part: work.mineDay,
    }),
  ],
  leadership: [
    custody,
    overdue,
    listed('controlled', requestList.controlled, () => ({ open: true }), { part: work.controlDay }),
  ],
} as const satisfies Record<string, readonly GroupOf[]>;

export const recentGroup = listed('recent', requestList.recent, () => ({ sort: '-updatedAt' }));
