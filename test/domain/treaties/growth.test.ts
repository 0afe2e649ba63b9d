import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { growthOf } from '../../../src/domain/treaties/growth.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

const question = { homeState: 'KZ', on: '2026-06-15' };
const inForce = { status: 'in_force', confidence: 'high' } as const;
const growth = growthOf(
  buildRegistry('test', [
    aTreaty({ id: 'a', ...inForce, inForceFrom: '2023-05-01' }),
    aTreaty({ id: 'b', ...inForce, inForceFrom: '2024-12-31', kinds: ['mla', 'transfer'] }),
    aTreaty({ id: 'c', ...inForce, inForceFrom: '2023-05-01', terminatedFrom: '2025-01-01' }),
    aTreaty({ id: 'd', ...inForce, inForceFrom: '2026-06-16' }),
    aTreaty({ id: 'e', ...inForce, kinds: ['extradition'] }),
    aTreaty({ id: 'f', status: 'unknown', inForceFrom: '2023-05-01' }),
    aTreaty({ id: 'g', status: 'signed', signedOn: '2023-05-01' }),
    aTreaty({ id: 'h', ...inForce, inForceFrom: '2023-05-01', basisRole: 'amendment', amends: 'a' }),
  ]),
  question,
);

describe('the growth over the years', () => {
  it('counts what was in force at the end of each year, of this year today', () => {
    expect(growth.years).toEqual([
      { year: 2023, inForce: { mla: 2, extradition: 0, transfer: 0 } },
      { year: 2024, inForce: { mla: 3, extradition: 0, transfer: 1 } },
      { year: 2025, inForce: { mla: 2, extradition: 0, transfer: 1 } },
      { year: 2026, inForce: { mla: 2, extradition: 0, transfer: 1 } },
    ]);
  });

  it('counts apart what is in force since an unknown day, and what nobody confirmed', () => {
    expect(growth.undated).toEqual({ mla: 0, extradition: 1, transfer: 0 });
    expect(growth.unconfirmed).toEqual({ mla: 1, extradition: 0, transfer: 0 });
  });

  it('has for the shipped registry a figure for every year, and no treaty lost', () => {
    const { years, undated, unconfirmed } = growthOf(shippedRegistry, question);
    expect(years.at(-1)?.year).toBe(2026);
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
    const known = shippedRegistry.treaties.filter(
      ({ kinds, basisRole, status }) =>
        kinds.includes('transfer') &&
        basisRole === 'request' &&
        /^(in_force|unknown|conflicting)$/.test(status),
    );
    expect((years.at(-1)?.inForce.transfer ?? 0) + undated.transfer + unconfirmed.transfer).toBe(
      known.length,
    );
  });
});
