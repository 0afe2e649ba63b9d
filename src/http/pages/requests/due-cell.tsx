import { limitName } from '../../../domain/deadlines/limit-names.ts';
import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import type { Registry } from '../../../domain/treaties/treaty.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import type { RequestListItem } from '../../../use-cases/requests/list-requests.ts';
import type { PageContext } from '../page-context.ts';
import { limitLeft } from './limit-left.ts';

export interface DueProps {
  readonly page: PageContext;
  readonly item: RequestListItem;
  readonly now: string;
  /** Names limits; without it only their ends are told. */
  readonly registry?: Registry | undefined;
  /** Tells the nearest limit of custody and no other. */
  readonly custody?: boolean | undefined;
}

const isClosed = (item: RequestListItem): boolean => statusIn(machineFor(item), item.status).terminal;

const limitOf = ({ item, custody }: DueProps) =>
  custody
    ? { dueAt: item.custodyDueAt, clock: item.custodyClock }
    : { dueAt: item.nextDueAt, clock: item.nextDueClock };

/** What a row says of time: the running limit, else the day the answer is needed. */
export function DueCell(props: DueProps) {
  const { page, item, now, registry } = props;
  const { dueAt, clock } = limitOf(props);
  if (dueAt) {
    const name = registry && clock ? limitName(clock, registry) : undefined;
    const left = limitLeft(page, dueAt, now);
    const told = [name && page.t(name), left].filter((part) => part !== undefined);
    return (
      <>
        <span class={left === undefined ? 'k-overdue' : undefined}>
          {left === undefined && `${page.t(requestList.overdue)}: `}
          <time datetime={dueAt}>{page.dateTime(dueAt)}</time>
        </span>
        <br />
        <span class="k-muted k-small">{told.join(' · ')}</span>
      </>
    );
  }
  if (isClosed(item)) return null;
  if (item.requiredBy) return <time datetime={item.requiredBy}>{page.date(item.requiredBy)}</time>;
  return <span class="k-muted">{page.t(requestList.noLimit)}</span>;
}
