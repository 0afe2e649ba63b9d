import { dateIn } from '../../../domain/plain-date.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { ControlledItem, ControlledList } from '../../../use-cases/figures/list-controlled.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { ReferenceCell } from './reference-cell.tsx';
import { shortDate } from './short-date.ts';

interface ControlledProps {
  readonly page: PageContext;
  readonly list: ControlledList;
  readonly timeZone: string;
}

const Row = ({ page, item, timeZone }: Omit<ControlledProps, 'list'> & { item: ControlledItem }) => (
  <tr>
    <ReferenceCell item={item} />
    <td data-label={page.t(site.state)}>
      {page.state(item.state)}
      <span class="k-muted"> · {page.t(item.statusName)}</span>
    </td>
    <td class="k-nowrap" data-label={page.t(requestList.due)}>
      {item.nextDueAt ? (
        <time datetime={item.nextDueAt}>{shortDate(page, dateIn(item.nextDueAt, timeZone))}</time>
      ) : (
        '–'
      )}
    </td>
    <td class="k-nowrap" data-label={page.t(figures.controlUntil)}>
      {item.controlledUntil ? shortDate(page, item.controlledUntil) : '–'}
    </td>
  </tr>
);

/** What stands under personal control, the nearest time limit first. */
export const ControlledSection = ({ page, list, timeZone }: ControlledProps) => (
  <Section id="controlled" title={page.t(requestList.controlled)}>
    {list.items.length === 0 ? (
      <p class="k-muted">{page.t(site.none)}</p>
    ) : (
      <div class="k-table k-table--stack">
        <table class="ds-table">
          <caption class="ds-sr-only">{page.t(requestList.controlled)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(requestList.reference)}</th>
              <th scope="col">
                {page.t(site.state)}, {page.t(site.status).toLocaleLowerCase(page.language)}
              </th>
              <th scope="col">{page.t(requestList.due)}</th>
              <th scope="col">{page.t(figures.controlUntil)}</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((item) => (
              <Row {...{ page, item, timeZone }} />
            ))}
          </tbody>
        </table>
      </div>
    )}
    {list.total > list.items.length && (
      <p>
        {page.actor?.role === 'leadership' ? (
          <a class="ds-link" href="/requests?open=true&sort=nextDueAt">
            {page.t(figures.allOfThem, { count: page.number(list.total) })}
          </a>
        ) : (
          page.t(figures.allOfThem, { count: page.number(list.total) })
        )}
      </p>
    )}
  </Section>
);
