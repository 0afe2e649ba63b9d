import { beforeAll, describe, expect, it } from 'vitest';
import { balancesOf, sumOf } from '../../src/domain/figures/balance.ts';
import { riskLinesOf, riskRanges } from '../../src/domain/figures/risks.ts';
import { addHours } from '../../src/domain/plain-date.ts';
import type { RequestScope } from '../../src/use-cases/ports/request-query.ts';
import type { RequestRow } from '../../src/use-cases/ports/requests.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aCreation, aRow, aStep } from '../support/change-builders.ts';
import { isInScope, repeatable } from '../support/list-oracle.ts';

const start = '2026-01-01T00:00:00.000Z';
const day = (number: number) => addHours(start, 24 * number);
const whole = { from: day(10), before: day(30) };
const spans = [
  { from: day(10), before: day(20) },
  { from: day(20), before: day(30) },
  { from: day(30), before: '9999-12-31T23:59:59.999Z' },
];
const scopes: readonly RequestScope[] = [
  { sees: 'all' },
  { sees: 'office', office: 'ALM' },
  { sees: 'nothing' },
];

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
};

/** What every engine promises of figures over time. */
export function describeFigures(openStores: () => Promise<Stores>): void {
  describe('figures of a period', () => {
    let stores: Stores;
    const rows: RequestRow[] = [];
    beforeAll(async () => {
      stores = await openStores();
      const { any, one } = repeatable(11);
      for (let number = 1; number <= 60; number++) {
        const created = any(40);
        const sentAt = one(null, day(created + any(5)));
        const acknowledgedAt = sentAt && one(null, addHours(sentAt, any(200)));
        const row = aRow({
          number,
          headHash: `figure-${number}`,
          direction: one('outgoing', 'incoming'),
          state: one('ES', 'TR', 'BR'),
          officeCode: one('AST', 'ALM'),
          executingOfficeCode: one(null, 'ALM', 'PGO'),
          visibleToState: one(true, false),
          createdAt: day(created),
          sentAt,
          acknowledgedAt,
          resultAt: acknowledgedAt && addHours(acknowledgedAt, any(300)),
          silentSince: one(null, day(any(40) - 90)),
          nextDueAt: one(null, day(any(40))),
          custodyDueAt: one(null, null, day(any(40))),
        });
        await stores.requests.commit(aCreation(row));
        const ended = {
          status: one('executed', 'refused'),
          terminal: true,
          closedAt: day(created + any(20)),
          silentSince: null,
          nextDueAt: null,
          custodyDueAt: null,
        };
        const step = aStep(row, any(2) === 0 ? {} : ended);
        await stores.requests.commit(step);
        rows.push(step.row);
      }
    });

    const mayHaveMattered = (at: string) => (row: RequestRow) =>
      row.createdAt < at && (!row.terminal || row.updatedAt >= at || row.custodyDueAt !== null);
    const openAt = (at: string) => (row: RequestRow) =>
      row.createdAt < at && (row.closedAt === null || row.closedAt >= at);

    it.each(scopes)('for $sees $office are what a look at every request gives', async (scope) => {
      const seen = rows.filter((row) => isInScope(row, scope));
      const balances = balancesOf(await stores.figures.movements({ scope }, spans), whole);
      expect(sumOf(balances)).toEqual({
        openBefore: seen.filter(openAt(whole.from)).length,
        opened: seen.filter(({ createdAt }) => createdAt >= whole.from && createdAt < whole.before).length,
        closed: seen.filter(({ closedAt }) => closedAt && closedAt >= whole.from && closedAt < whole.before)
          .length,
        openAfter: seen.filter(openAt(whole.before)).length,
      });
    });

    it('can be narrowed to one State', async () => {
      const balances = balancesOf(
        await stores.figures.movements({ scope: { sees: 'all' }, state: 'TR' }, spans),
        whole,
      );
      expect(new Set(balances.map(({ state }) => state))).toEqual(new Set(['TR']));
      expect(sumOf(balances).openAfter).toBe(
        rows.filter((row) => row.state === 'TR' && openAt(whole.before)(row)).length,
      );
    });

    it('tell the median between two marks, in days, exactly', async () => {
      const found = await stores.figures.durations({ scope: { sees: 'all' } }, whole);
      for (const direction of ['outgoing', 'incoming'] as const) {
        const days = rows.flatMap((row) =>
          row.direction === direction &&
          row.sentAt &&
          row.acknowledgedAt &&
          row.acknowledgedAt >= whole.from &&
          row.acknowledgedAt < whole.before
            ? [(Date.parse(row.acknowledgedAt) - Date.parse(row.sentAt)) / 86_400_000]
            : [],
        );
        const line = found.find((one) => one.direction === direction && one.stretch === 'acknowledgement');
        expect(line?.count).toBe(days.length);
        expect(line?.median).toBeCloseTo(medianOf(days), 2);
        expect(line?.longest).toBeCloseTo(Math.max(...days), 2);
      }
    });

    it('list what they measure, the longest first', async () => {
      const measure = { stretch: 'acknowledgement', span: whole } as const;
      const listed = await stores.figures.listMeasured({ scope: { sees: 'all' } }, measure, 50);
      const days = listed.map((row) => Date.parse(row.acknowledgedAt ?? '') - Date.parse(row.sentAt ?? ''));
      expect(days.length).toBeGreaterThan(5);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    });

    it.each(scopes)('of risk for $sees $office are those of the same rule over every row', async (scope) => {
      const at = day(25);
      const ranges = riskRanges(at);
      const seen = rows.filter((row) => isInScope(row, scope));
      const found = await stores.figures.risks({ scope }, ranges);
      const order = (lines: typeof found) =>
        [...lines].sort((a, b) => (`${a.risk} ${a.direction}` < `${b.risk} ${b.direction}` ? -1 : 1));
      expect(order(found)).toEqual(order(riskLinesOf(seen, at)));
      for (const range of ranges) {
        const counted = found.filter(({ risk }) => risk === range.risk);
        const listed = await stores.figures.listAtRisk({ scope }, range, 100);
        expect(listed).toHaveLength(counted.reduce((sum, { count }) => sum + count, 0));
      }
    });

    it('read the files that were open on a past day, or over and touched since, cut at that day', async () => {
      const at = day(25);
      const files = await stores.figures.pastFiles({ scope: { sees: 'all' } }, at, 100);
      expect(new Set(files.map(({ row }) => row.id))).toEqual(
        new Set(rows.filter(mayHaveMattered(at)).map(({ id }) => id)),
      );
      const read = new Set(files.map(({ row }) => row.id));
      expect(rows.filter(openAt(at)).filter(({ id }) => !read.has(id))).toEqual([]);
      expect(files.flatMap(({ actions }) => actions).every((action) => action.at < at)).toBe(true);
      expect(await stores.figures.pastFiles({ scope: { sees: 'all' } }, at, 3)).toHaveLength(3);
    });
  });
}
