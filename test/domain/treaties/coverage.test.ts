import { expect, it } from 'vitest';
import { stateCoverage } from '../../../src/domain/treaties/coverage.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const verdicts = (state: string, on = '2026-06-01') => {
  const { kinds } = stateCoverage(shippedRegistry, { homeState: 'KZ', state, on });
  return [kinds.mla.verdict, kinds.extradition.verdict, kinds.transfer.verdict];
};

it('the coverage of a state is told kind by kind', () => {
  expect(verdicts('TR')).toEqual(['treaty', 'treaty', 'treaty']);
  expect(verdicts('FR')).toEqual(['treaty_unconfirmed', 'reciprocity', 'reciprocity']);
  expect(verdicts('PE')).toEqual(['treaty', 'reciprocity', 'reciprocity']);
});

it('the coverage depends on the day', () => {
  expect(verdicts('TR', '1999-01-01')).toEqual(['reciprocity', 'reciprocity', 'reciprocity']);
});
