import type { Direction, Instant, Kind, StateCode } from '../codes.ts';
import type { Span } from './period.ts';

/** What is counted apart. */
export interface Place {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly state: StateCode;
}

export interface Counted extends Place {
  readonly count: number;
}

/** Within the span that begins then. */
export interface Opened extends Counted {
  readonly at: Instant;
}
export interface Closed extends Opened {
  readonly status: string;
}

/** What is open now, and what was opened and closed in every part of the period and in the time since. */
export interface Movements {
  readonly openNow: readonly Counted[];
  readonly opened: readonly Opened[];
  readonly closed: readonly Closed[];
}

export interface Balance {
  readonly openBefore: number;
  readonly opened: number;
  readonly closed: number;
  readonly openAfter: number;
}

export type PlacedBalance = Place & Balance;

/** What is open at the end is what was, and what came, less what went. Anything else would be a fault of the count. */
export function checked<B extends Balance>(balance: B): B {
  const { openBefore, opened, closed, openAfter } = balance;
  if (openBefore + opened - closed !== openAfter)
    throw new Error(`${openBefore} + ${opened} - ${closed} is not ${openAfter}`);
  return balance;
}

const keyOf = ({ kind, direction, state }: Place): string => `${kind} ${direction} ${state}`;

/** Lines of movements by where they belong; each end of the period is reckoned back from now on its own. */
export function balancesOf({ openNow, opened, closed }: Movements, { from, before }: Span) {
  const places = new Map<
    string,
    Place & Record<'now' | 'came' | 'went' | 'cameLater' | 'wentLater', number>
  >();
  const add = (line: Counted, column: 'now' | 'came' | 'went' | 'cameLater' | 'wentLater') => {
    const { kind, direction, state, count } = line;
    const none = { kind, direction, state, now: 0, came: 0, went: 0, cameLater: 0, wentLater: 0 };
    const place = places.get(keyOf(line)) ?? none;
    place[column] += count;
    places.set(keyOf(line), place);
  };
  for (const line of openNow) add(line, 'now');
  for (const line of opened) if (line.at >= from) add(line, line.at < before ? 'came' : 'cameLater');
  for (const line of closed) if (line.at >= from) add(line, line.at < before ? 'went' : 'wentLater');
  return [...places.values()].map(
    ({ kind, direction, state, now, came, went, cameLater, wentLater }): PlacedBalance =>
      checked({
        kind,
        direction,
        state,
        openBefore: now - came - cameLater + went + wentLater,
        opened: came,
        closed: went,
        openAfter: now - cameLater + wentLater,
      }),
  );
}

export const sumOf = (balances: readonly Balance[]): Balance => {
  const sum = (name: keyof Balance) => balances.reduce((total, balance) => total + balance[name], 0);
  return checked({
    openBefore: sum('openBefore'),
    opened: sum('opened'),
    closed: sum('closed'),
    openAfter: sum('openAfter'),
  });
};

export interface SpanBalance extends Balance {
  readonly from: Instant;
}

/** Part after part of the period: each ends with what the next begins with. */
export function runOf(
  spans: readonly Span[],
  { opened, closed }: Movements,
  openBefore: number,
): readonly SpanBalance[] {
  const within = (lines: readonly Opened[], from: Instant) =>
    lines.reduce((total, { at, count }) => total + (at === from ? count : 0), 0);
  let open = openBefore;
  return spans.map(({ from }) => {
    const came = within(opened, from);
    const went = within(closed, from);
    const balance = checked({
      from,
      openBefore: open,
      opened: came,
      closed: went,
      openAfter: open + came - went,
    });
    open = balance.openAfter;
    return balance;
  });
}
