import type { Registry } from '../../../domain/treaties/treaty.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { work } from '../../../i18n/messages/work.ts';
import { Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { DueCell } from '../requests/due-cell.tsx';
import { TurnLine } from '../requests/turn-line.tsx';
import type { WorkGroup, WorkItem } from './work-group.ts';

export interface RowProps extends WorkItem {
  readonly page: PageContext;
  readonly group: WorkGroup;
  readonly now: string;
  readonly registry: Registry;
}

const dayMs = 86_400_000;

export const WhatToDo = ({ page, item, group }: RowProps) =>
  group.toDo ? <span class="k-turn">{page.t(group.toDo)}</span> : <TurnLine page={page} request={item} />;

export function UntilWhen({ page, item, since, group, now, registry }: RowProps) {
  if (group.tells !== 'waiting' || since === undefined) {
    return <DueCell custody={group.tells === 'custody'} {...{ page, item, now, registry }} />;
  }
  const count = Math.floor((Date.parse(now) - Date.parse(since)) / dayMs);
  return (
    <>
      {count > 0 ? page.t(work.waitedDays, { count }) : page.t(work.sinceToday)}
      <br />
      <time class="k-muted k-small" datetime={since}>
        {page.dateTime(since)}
      </time>
    </>
  );
}

export const About = ({ page, item }: Pick<RowProps, 'page' | 'item'>) => (
  <>
    {page.state(item.state)}
    <span class="k-muted"> · {page.t(kindNames[item.kind])}</span>{' '}
    {item.urgent && <Tag tone="danger">{page.t(requestList.urgent)}</Tag>}
  </>
);

/** Which request, what to do with it, and until when. */
export const WorkRow = (props: RowProps) => (
  <li class={`k-work__row${props.group.tells === 'custody' ? ' k-work__row--custody' : ''}`}>
    <p>
      <a class="ds-link k-nowrap" data-row href={`/requests/${props.item.id}`}>
        {props.item.reference}
      </a>
      <span class="k-work__about">
        <About {...props} />
      </span>
    </p>
    <p>
      <span class="k-small k-muted">{props.page.t(props.item.statusName)}</span>
      <br />
      <WhatToDo {...props} />
    </p>
    <p class="k-work__when">
      <UntilWhen {...props} />
    </p>
  </li>
);
