import { describe, expect, it } from 'vitest';
import { atRisk, riskLinesOf, riskRanges } from '../../../src/domain/figures/risks.ts';
import { addHours } from '../../../src/domain/plain-date.ts';

const at = '2026-06-01T00:00:00.000Z';
const nothing = { nextDueAt: null, silentSince: null, custodyDueAt: null };
const place = { kind: 'extradition', direction: 'incoming' } as const;
const linesOf = (change: Partial<typeof nothing> | Record<string, string>) =>
  riskLinesOf([{ ...place, ...nothing, ...change }], at).map(({ risk }) => risk);

describe('a request', () => {
  it('is late once its next limit is over, to the minute', () => {
    expect(linesOf({ nextDueAt: addHours(at, -1) })).toEqual(['late']);
    expect(linesOf({ nextDueAt: at })).toEqual([]);
  });

  it.each([
    [30, []],
    [31, ['silent_30']],
    [61, ['silent_30', 'silent_60']],
    [91, ['silent_30', 'silent_60', 'silent_90']],
  ])('of which nothing was heard for %s days is told under each measure it has passed', (days, told) => {
    expect(linesOf({ silentSince: addHours(at, -24 * days) })).toEqual(told);
  });

  it.each([
    [-1, ['custody_over']],
    [0, ['custody_72_hours']],
    [71, ['custody_72_hours']],
    [72, ['custody_10_days']],
    [239, ['custody_10_days']],
    [240, []],
  ])('whose term of custody ends in %s hours is told once', (hours, told) => {
    expect(linesOf({ custodyDueAt: addHours(at, hours) })).toEqual(told);
  });
});

it('the worst stands first, and its date beside the number', () => {
  const dates = [addHours(at, -5), addHours(at, -50)];
  const requests = dates.map((nextDueAt) => ({ ...place, ...nothing, nextDueAt }));
  const [late] = riskRanges(at);
  if (!late) throw new Error('No risk');
  expect(atRisk(requests, late).map(({ nextDueAt }) => nextDueAt)).toEqual([dates[1], dates[0]]);
  expect(riskLinesOf(requests, at)).toEqual([{ ...place, risk: 'late', count: 2, first: dates[1] }]);
});
