import type { Direction, Instant, Kind } from '../codes.ts';
import { addHours } from '../plain-date.ts';

/** What an open request is in danger by. */
export interface Dangers {
  readonly nextDueAt: Instant | null;
  readonly silentSince: Instant | null;
  readonly custodyDueAt: Instant | null;
}

/** Silence of how many days is told. No law names them: they are this register's own measure. */
export const silentDays = [30, 60, 90] as const;
/** The shortest custody term of the Code is 72 hours; ten days are this register's own measure. */
const custodyHours = { pressing: 72, soon: 240 } as const;

export const risks = [
  'late',
  'silent_30',
  'silent_60',
  'silent_90',
  'custody_over',
  'custody_72_hours',
  'custody_10_days',
] as const;
export type Risk = (typeof risks)[number];

export interface RiskRange {
  readonly risk: Risk;
  readonly danger: keyof Dangers;
  readonly from: Instant;
  readonly before: Instant;
}

/** Earlier than anything in the register. */
const always = '0000-01-01T00:00:00.000Z';

export const silentBefore = (at: Instant, days: number): Instant => addHours(at, -24 * days);

/** Between which moments a date means which risk, seen from a moment. Long silence is told under each lesser one as well. */
export function riskRanges(at: Instant): readonly RiskRange[] {
  const pressing = addHours(at, custodyHours.pressing);
  const custody = { danger: 'custodyDueAt' } as const;
  return [
    { risk: 'late', danger: 'nextDueAt', from: always, before: at },
    ...silentDays.map(
      (days): RiskRange => ({
        risk: `silent_${days}`,
        danger: 'silentSince',
        from: always,
        before: silentBefore(at, days),
      }),
    ),
    { ...custody, risk: 'custody_over', from: always, before: at },
    { ...custody, risk: 'custody_72_hours', from: at, before: pressing },
    { ...custody, risk: 'custody_10_days', from: pressing, before: addHours(at, custodyHours.soon) },
  ];
}

export interface RiskLine {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly risk: Risk;
  readonly count: number;
  /** The earliest of the dates that mean it: the longest delay or silence, the nearest end of custody. */
  readonly first: Instant;
}

type Endangered = Dangers & Pick<RiskLine, 'kind' | 'direction'>;

const dateIn = (request: Dangers, { danger, from, before }: RiskRange): Instant | undefined => {
  const date = request[danger];
  return date !== null && date >= from && date < before ? date : undefined;
};

/** Those of a risk, the worst first. */
export const atRisk = <R extends Dangers>(requests: readonly R[], range: RiskRange): readonly R[] =>
  requests
    .flatMap((request) => {
      const date = dateIn(request, range);
      return date === undefined ? [] : [{ request, date }];
    })
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .map(({ request }) => request);

export function riskLinesOf(requests: readonly Endangered[], at: Instant): readonly RiskLine[] {
  return riskRanges(at).flatMap((range) => {
    const groups = Map.groupBy(atRisk(requests, range), ({ kind, direction }) => `${kind} ${direction}`);
    return [...groups.values()].flatMap((group) => {
      const [worst] = group;
      const first = worst && dateIn(worst, range);
      if (worst === undefined || first === undefined) return [];
      const { kind, direction } = worst;
      return [{ kind, direction, risk: range.risk, count: group.length, first }];
    });
  });
}
