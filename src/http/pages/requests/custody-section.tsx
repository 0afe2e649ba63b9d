import type { AwaitedPaper, CustodyClock, Told } from '../../../domain/deadlines/custody.ts';
import { custodyMessages } from '../../../i18n/messages/custody.ts';
import { Alert, Instant, Section, Tag } from '../components/display.tsx';
import type { PageContext } from '../page-context.ts';
import { DeadlineDetails } from './deadline-details.tsx';

interface Shown {
  readonly page: PageContext;
  readonly custody: CustodyClock;
  readonly now: string;
}

const hour = 3_600_000;
/** Inside these hours a term is told in hours. */
const toldInHours = 72;

function timeLeft(page: PageContext, by: string, now: string): string {
  const hours = Math.floor((Date.parse(by) - Date.parse(now)) / hour);
  if (hours < 0) return page.t(custodyMessages.past);
  return hours <= toldInHours
    ? page.t(custodyMessages.hoursLeft, { count: hours })
    : page.t(custodyMessages.daysLeft, { count: Math.floor(hours / 24) });
}

/** Red inside the last 72 hours, amber inside the last ten days. */
function toneOf(by: string, now: string): 'danger' | 'warning' | 'info' {
  const hours = (Date.parse(by) - Date.parse(now)) / hour;
  if (hours <= toldInHours) return 'danger';
  return hours <= 10 * 24 ? 'warning' : 'info';
}

function Release({ page, custody: { release }, now }: Shown) {
  if (!release) return <Alert tone="warning">{page.t(custodyMessages.releaseUnknown)}</Alert>;
  const { at, deadline } = release;
  const what = deadline.awaited ? page.t(deadline.awaited) : page.t(deadline.name);
  return (
    <Alert tone={toneOf(at, now)}>
      <p>
        <strong>{page.t(custodyMessages.release, { at: page.dateTime(at), what })}</strong>{' '}
        {timeLeft(page, at, now)}
      </p>
      <DeadlineDetails page={page} deadline={deadline} />
    </Alert>
  );
}

const Papers = ({
  page,
  papers,
  now,
}: {
  page: PageContext;
  papers: readonly AwaitedPaper[];
  now: string;
}) => (
  <>
    <h3 class="ds-heading" data-size="2xs">
      {page.t(custodyMessages.papers)}
    </h3>
    <ul class="k-plain-list">
      {papers.map(({ deadline, what, by }) => (
        <li>
          <Tag tone={toneOf(by, now)}>{timeLeft(page, by, now)}</Tag> <Instant page={page} at={by} />:{' '}
          <strong>{page.t(what)}</strong>
          <p class="k-muted k-small">
            {page.t(deadline.name)} · {page.t(deadline.explanation.cite)}
          </p>
        </li>
      ))}
    </ul>
  </>
);

const WasTold = ({ page, told }: { page: PageContext; told: readonly Told[] }) => (
  <>
    <h3 class="ds-heading" data-size="2xs">
      {page.t(custodyMessages.told)}
    </h3>
    {told.length === 0 ? (
      <p class="k-muted">{page.t(custodyMessages.toldNobody)}</p>
    ) : (
      <ul class="k-plain-list">
        {told.map(({ what, at }) => (
          <li>
            <Instant page={page} at={at} /> {page.t(what)}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** The custody clock, above everything else of a request under which somebody is held. */
export function CustodySection(props: Shown) {
  const { page, custody, now } = props;
  const held = custody.where === 'home' ? custodyMessages.heldHome : custodyMessages.heldAbroad;
  return (
    <Section id="custody" title={page.t(custodyMessages.title)}>
      <p>{page.t(held, { at: page.dateTime(custody.since), custody: page.t(custody.custodyName) })}</p>
      <Release {...props} />
      {custody.papers.length > 0 && <Papers page={page} papers={custody.papers} now={now} />}
      <WasTold page={page} told={custody.told} />
    </Section>
  );
}
