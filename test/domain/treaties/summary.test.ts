import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { registrySummary } from '../../../src/domain/treaties/summary.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

describe('the summary of the registry', () => {
  const summary = registrySummary(shippedRegistry);

  it("gives the figures of the Prosecutor General's Office as published", () => {
    expect(summary.published).toEqual({ total: 83, mla: 33, extradition: 24, transfer: 26, states: 38 });
    expect(summary.publishedSource).toMatch(/^https:/);
  });

  it('gives our own beside them, without making the two agree', () => {
    expect(summary.own).toEqual({ mla: 35, extradition: 27, transfer: 26, states: 38 });
    expect(summary.ownWithoutUnclear).toEqual({ mla: 31, extradition: 23, transfer: 26, states: 37 });
  });

  it('lists every bilateral entry with its answer, and counts each status', () => {
    expect(summary.entries).toHaveLength(92);
    expect(summary.entries.every(({ countedIn83 }) => countedIn83 !== null)).toBe(true);
    expect(summary.byStatus).toEqual({
      in_force: 34,
      unknown: 40,
      signed: 7,
      not_signed: 5,
      ratified_not_in_force: 4,
      conflicting: 2,
    });
    expect(Object.values(summary.multilateralByStatus).reduce((sum, count) => sum + count, 0)).toBe(60);
  });

  it('counts a treaty entered later once it is signed', () => {
    const later = (status: 'signed' | 'not_signed') =>
      registrySummary(buildRegistry('1', [aTreaty({ status, kinds: ['mla', 'transfer'] })])).own;
    expect(later('signed')).toMatchObject({ mla: 1, transfer: 1 });
    expect(later('not_signed')).toMatchObject({ mla: 0, transfer: 0 });
  });
});
