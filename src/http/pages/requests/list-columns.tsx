import type { Child } from 'hono/jsx';
import type { Kind, Role } from '../../../domain/codes.ts';
import type { Text } from '../../../domain/text.ts';
import { directionNames } from '../../../i18n/messages/codes.ts';
import { listView } from '../../../i18n/messages/list-view.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { RequestSort } from '../../../use-cases/ports/request-query.ts';
import type { PageContext } from '../page-context.ts';
import { CompactDue } from './compact-due.tsx';
import type { DueProps } from './due-cell.tsx';
import { type ColumnCode, columnCodes } from './request-filter.ts';
import { TurnLine, turnOf } from './turn-line.tsx';

export interface CellProps extends DueProps {
  readonly officeNames: ReadonlyMap<string, Text>;
  readonly assigneeNames: ReadonlyMap<string, string>;
}

interface Column {
  readonly name: Text;
  readonly cell: (props: CellProps) => Child;
  /** Of a column that may be too narrow: told whole to whoever points at the cell. */
  readonly whole?: (props: CellProps) => string | undefined;
  /** The first order a click on the heading asks for, and the one a second click asks for. */
  readonly sorts?: readonly [RequestSort, RequestSort?];
  /** Not part of what the other state's officer and the auditor may see. */
  readonly inner?: boolean;
}

const shortKinds: Readonly<Record<Kind, Text>> = {
  mla: listView.mla,
  extradition: listView.extradition,
  transfer: listView.transfer,
};

const day = (page: PageContext, at: string | null | undefined) =>
  at ? <time datetime={at}>{page.date(at.slice(0, 10))}</time> : null;
const instant = (page: PageContext, at: string | undefined) =>
  at ? <time datetime={at}>{page.dateTime(at)}</time> : null;
const office = ({ page, officeNames }: CellProps, code: string | null | undefined): string | undefined => {
  const name = code ? officeNames.get(code) : undefined;
  return name ? page.t(name) : (code ?? undefined);
};

export const columns: Readonly<Record<ColumnCode, Column>> = {
  kind: { name: site.kind, cell: ({ page, item }) => page.t(shortKinds[item.kind]) },
  direction: {
    name: site.direction,
    cell: ({ page, item }) => page.t(directionNames[item.direction]),
  },
  state: { name: site.state, cell: ({ page, item }) => page.state(item.state) },
  status: {
    name: site.status,
    cell: ({ page, item }) => page.t(item.statusName),
    whole: ({ page, item }) => page.t(item.statusName),
  },
  next: {
    name: requestList.nextStep,
    cell: ({ page, item }) => <TurnLine page={page} request={item} />,
    whole: ({ page, item }) => turnOf(page, item)?.words,
  },
  due: { name: requestList.due, cell: CompactDue, sorts: ['nextDueAt'] },
  office: {
    name: requestList.office,
    cell: (props) => office(props, props.item.officeCode),
    whole: (props) => office(props, props.item.officeCode),
    inner: true,
  },
  executing: {
    name: listView.executingOffice,
    cell: (props) => office(props, props.item.executingOfficeCode),
    whole: (props) => office(props, props.item.executingOfficeCode),
    inner: true,
  },
  assignee: {
    name: listView.assignee,
    cell: ({ item, assigneeNames }) => item.assigneeId && assigneeNames.get(item.assigneeId),
    inner: true,
  },
  case: { name: listView.caseNumber, cell: ({ item }) => item.caseNumber, inner: true },
  created: {
    name: listView.created,
    cell: ({ page, item }) => instant(page, item.createdAt),
    sorts: ['-createdAt', 'createdAt'],
    inner: true,
  },
  changed: {
    name: listView.changed,
    cell: ({ page, item }) => instant(page, item.updatedAt),
    sorts: ['-updatedAt', 'updatedAt'],
    inner: true,
  },
  required: { name: listView.requiredBy, cell: ({ page, item }) => day(page, item.requiredBy) },
  control: {
    name: listView.control,
    cell: ({ page, item }) => day(page, item.controlledUntil),
    inner: true,
  },
};

const usual: readonly ColumnCode[] = ['kind', 'direction', 'state', 'status', 'next', 'due'];
const usualOf: Partial<Record<Role, readonly ColumnCode[]>> = {
  prosecutor: ['kind', 'direction', 'state', 'case', 'status', 'next', 'due'],
  leadership: ['kind', 'direction', 'state', 'status', 'next', 'due', 'control'],
};

const isNarrow = ({ actor }: PageContext) => actor?.role === 'liaison' || actor?.role === 'auditor';

export const offeredColumns = (page: PageContext): readonly ColumnCode[] =>
  columnCodes.filter((code) => !(columns[code].inner && isNarrow(page)));

/** The columns asked for, in the order of the list; the usual ones of the role when none are. */
export function columnsOf(
  page: PageContext,
  asked: readonly ColumnCode[] | undefined,
): readonly ColumnCode[] {
  const offered = offeredColumns(page);
  const wanted = asked?.length ? asked : ((page.actor && usualOf[page.actor.role]) ?? usual);
  return offered.filter((code) => wanted.includes(code));
}

/** Orders that would give away a time limit or a change are kept from those with the narrow view. */
export const mayBeSorted = (page: PageContext): boolean => !isNarrow(page);
