import { type Direction, directions, type Kind, kinds } from '../../../domain/codes.ts';
import { machineFor, statusIn } from '../../../domain/requests/step.ts';
import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { figures } from '../../../i18n/messages/figures.ts';
import { requestList } from '../../../i18n/messages/request-list.ts';
import { site } from '../../../i18n/messages/site.ts';
import type { countRequests } from '../../../use-cases/requests/count-requests.ts';
import { Section } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { statusName } from '../requests/status-names.ts';

export type Counts = Awaited<ReturnType<typeof countRequests>>;

interface CountsProps {
  readonly page: PageContext;
  readonly counts: Counts;
}

interface Series {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly open: number;
  readonly all: number;
}

const isOpen = ({ kind, direction, status }: Counts[number]): boolean =>
  !statusIn(machineFor({ kind, direction }), status).terminal;

const sum = (counts: Counts): number => counts.reduce((total, { count }) => total + count, 0);

export const openCount = (counts: Counts): number => sum(counts.filter(isOpen));

const seriesOf = (counts: Counts): readonly Series[] =>
  kinds.flatMap((kind) =>
    directions
      .map((direction) => {
        const own = counts.filter((line) => line.kind === kind && line.direction === direction);
        return { kind, direction, open: sum(own.filter(isOpen)), all: sum(own) };
      })
      .filter(({ all }) => all > 0),
  );

/** A leader counts everything but opens only what is under control: a link would lead to less than the figure. */
const Figure = ({ page, count, query }: { page: PageContext; count: number; query: string }) =>
  page.actor?.role === 'leadership' ? (
    page.number(count)
  ) : (
    <a class="ds-link" href={`/requests?${query}`}>
      {page.number(count)}
    </a>
  );

const Kinds = ({ page, counts }: CountsProps) => (
  <div class="k-table">
    <table class="ds-table">
      <caption>
        {page.t(page.actor?.role === 'leadership' ? requestList.numbersLeader : requestList.numbersNote)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{page.t(site.kind)}</th>
          <th scope="col" class="k-number">
            {page.t(requestList.inWork)}
          </th>
          <th scope="col" class="k-number">
            {page.t(requestList.inAll)}
          </th>
        </tr>
      </thead>
      <tbody>
        {seriesOf(counts).map(({ kind, direction, open, all }) => (
          <tr>
            <th scope="row">
              {page.t(kindNames[kind])}
              <span class="k-muted"> · {page.t(directionNames[direction])}</span>
            </th>
            <td class="k-number">
              <Figure page={page} count={open} query={`kind=${kind}&direction=${direction}&open=true`} />
            </td>
            <td class="k-number">
              <Figure page={page} count={all} query={`kind=${kind}&direction=${direction}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Statuses = ({ page, counts }: CountsProps) => (
  <div class="k-table">
    <table class="ds-table">
      <caption class="ds-sr-only">{page.t(requestList.byStatus)}</caption>
      <thead>
        <tr>
          <th scope="col">{page.t(site.kind)}</th>
          <th scope="col">{page.t(site.status)}</th>
          <th scope="col" class="k-number">
            {page.t(requestList.inAll)}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, direction, status, count }) => (
          <tr>
            <th scope="row">
              {page.t(kindNames[kind])}
              <span class="k-muted"> · {page.t(directionNames[direction])}</span>
            </th>
            <td>{page.t(statusName(kind, direction, status))}</td>
            <td class="k-number">
              <Figure
                page={page}
                count={count}
                query={`kind=${kind}&direction=${direction}&status=${status}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** How much there is of what; every figure leads to its list. */
export const CountsSection = ({ page, counts }: CountsProps) => (
  <Section id="counts" title={page.t(figures.title)}>
    <Kinds page={page} counts={counts} />
    <details class="k-step">
      <summary>{page.t(requestList.byStatus)}</summary>
      <div>
        <Statuses page={page} counts={counts} />
      </div>
    </details>
  </Section>
);
