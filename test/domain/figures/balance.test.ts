import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions, kinds } from '../../../src/domain/codes.ts';
import { balancesOf, checked, type Movements, runOf, sumOf } from '../../../src/domain/figures/balance.ts';
import type { Span } from '../../../src/domain/figures/period.ts';

const moment = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const after = '9999-12-31T23:59:59.999Z';

const Invented = fc.record({
  kind: fc.constantFrom(...kinds),
  direction: fc.constantFrom(...directions),
  state: fc.constantFrom('ES', 'TR', 'BR'),
  openedOn: fc.integer({ min: -50, max: 150 }),
  openFor: fc.option(fc.integer({ min: 0, max: 120 })),
});
type Invented = typeof Invented extends fc.Arbitrary<infer T> ? T : never;

/** Days before the period, three parts of it, and the time since. */
const cuts = [0, 31, 59, 90];
const spans: readonly Span[] = [0, 1, 2].map((index) => ({
  from: moment(cuts[index] ?? 0),
  before: moment(cuts[index + 1] ?? 0),
}));
const whole: Span = { from: moment(0), before: moment(90) };

const closedOn = ({ openedOn, openFor }: Invented) => (openFor === null ? undefined : openedOn + openFor);
const isOpenOn = (request: Invented, day: number) => {
  const end = closedOn(request);
  return request.openedOn < day && (end === undefined || end >= day);
};

/** Counts as the database does: by the span in which a day lies. */
function movementsOf(requests: readonly Invented[]): Movements {
  const all = [...spans, { from: whole.before, before: after }];
  const spanOf = (day: number) => all.find(({ from, before }) => moment(day) >= from && moment(day) < before);
  const line = ({ kind, direction, state }: Invented) => ({ kind, direction, state, count: 1 });
  return {
    openNow: requests.filter((request) => closedOn(request) === undefined).map(line),
    opened: requests.flatMap((request) => {
      const span = spanOf(request.openedOn);
      return span ? [{ ...line(request), at: span.from }] : [];
    }),
    closed: requests.flatMap((request) => {
      const end = closedOn(request);
      const span = end === undefined ? undefined : spanOf(end);
      return span ? [{ ...line(request), at: span.from, status: 'executed' }] : [];
    }),
  };
}

describe('what is open at the end of a period', () => {
  it('is what was open before, and what came, less what went, for every kind, direction and State', () => {
    fc.assert(
      fc.property(fc.array(Invented, { maxLength: 60 }), (requests) => {
        const balances = balancesOf(movementsOf(requests), whole);
        for (const { openBefore, opened, closed, openAfter } of [...balances, sumOf(balances)])
          expect(openBefore + opened - closed).toBe(openAfter);
      }),
    );
  });

  it('is what a look at every request on those two days would count', () => {
    fc.assert(
      fc.property(fc.array(Invented, { maxLength: 60 }), (requests) => {
        for (const line of balancesOf(movementsOf(requests), whole)) {
          const own = requests.filter(
            ({ kind, direction, state }) =>
              kind === line.kind && direction === line.direction && state === line.state,
          );
          expect(line.openBefore).toBe(own.filter((request) => isOpenOn(request, 0)).length);
          expect(line.openAfter).toBe(own.filter((request) => isOpenOn(request, 90)).length);
        }
      }),
    );
  });

  it('is reached part after part, each beginning with what the one before ended with', () => {
    fc.assert(
      fc.property(fc.array(Invented, { maxLength: 60 }), (requests) => {
        const movements = movementsOf(requests);
        const total = sumOf(balancesOf(movements, whole));
        const run = runOf(spans, movements, total.openBefore);
        expect(run.at(-1)?.openAfter).toBe(total.openAfter);
        expect(run.map(({ openAfter }) => openAfter)).toEqual(
          cuts.slice(1).map((day) => requests.filter((request) => isOpenOn(request, day)).length),
        );
      }),
    );
  });

  it('that does not come out is refused rather than shown', () => {
    expect(() => checked({ openBefore: 3, opened: 2, closed: 1, openAfter: 5 })).toThrow(
      '3 + 2 - 1 is not 5',
    );
  });
});
