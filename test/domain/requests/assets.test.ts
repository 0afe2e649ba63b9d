import { describe, expect, it } from 'vitest';
import { addAmounts, joinAmount, splitAmount } from '../../../src/domain/requests/amounts.ts';
import { totalsOf } from '../../../src/domain/requests/assets.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { aLogOf, type LogStep } from '../../support/case-builders.ts';

const asset: LogStep = [
  'record_asset',
  'in_execution',
  { payload: { property: 'account', country: 'SG', instrument: 'UPK' } },
];
const amount = (stage: string, sum: string, currency = 'USD', recordId = 'action-1'): LogStep => [
  'record_asset_amount',
  'in_execution',
  { payload: { recordId, stage, amount: sum, currency, on: '2026-03-01' } },
];
const assetsAfter = (...steps: LogStep[]) => caseStateOf(aLogOf(...steps), new Map()).assets;

describe('sums are exact', () => {
  it.each([
    [['0.1', '0.2'], '0.30'],
    [['9999999999999', '0.99'], '9999999999999.99'],
    [['1.005', '1.005'], '2.01'],
    [['10', '20'], '30'],
    [['0.0001'], '0.0001'],
    [[], '0'],
    [['no number', '1'], '1'],
  ])('%j make %s', (amounts, sum) => {
    expect(addAmounts(amounts)).toBe(sum);
  });
});

describe('an amount in parts that databases add up', () => {
  it.each(['0', '1.50', '999999.9999', '1000000', '9999999999999.9999'])('%s', (amount) => {
    expect(joinAmount(splitAmount(amount))).toBe(amount);
  });

  it('carries over what the parts add up to', () => {
    expect(joinAmount({ millions: 1, units: 1_999_999, tenThousandths: 20_500 })).toBe('3000001.05');
  });
});

describe('where an asset stands follows from the log', () => {
  it('at the farthest stage with an amount', () => {
    expect(assetsAfter(asset)).toMatchObject([{ stage: null, amounts: [] }]);
    expect(assetsAfter(asset, amount('frozen', '5'), amount('traced', '9'))).toMatchObject([
      { stage: 'frozen' },
    ]);
    expect(
      assetsAfter(asset, amount('frozen', '5'), amount('frozen', '0'), amount('traced', '9')),
    ).toMatchObject([{ stage: 'traced' }]);
  });

  it('what cannot be read is left out and nothing throws', () => {
    expect(
      assetsAfter(asset, ['record_asset_amount', 'x'], amount('frozen', '1', 'USD', 'nowhere')),
    ).toMatchObject([{ amounts: [] }]);
    expect(assetsAfter(asset, amount('vanished', '1'))).toMatchObject([{ amounts: [] }]);
  });
});

describe('totals of a request', () => {
  it('add what stands now, each stage and currency for itself', () => {
    const assets = assetsAfter(
      asset,
      ['record_asset', 'in_execution', { payload: { property: 'cash' } }],
      amount('traced', '100.50'),
      amount('traced', '120.50'),
      amount('traced', '9.5', 'USD', 'action-2'),
      amount('traced', '1000', 'KZT', 'action-2'),
      amount('frozen', '120.50'),
    );
    expect(totalsOf(assets)).toEqual([
      { stage: 'traced', currency: 'KZT', amount: '1000' },
      { stage: 'traced', currency: 'USD', amount: '130' },
      { stage: 'frozen', currency: 'USD', amount: '120.50' },
    ]);
  });

  it('are none without amounts', () => {
    expect(totalsOf(assetsAfter(asset))).toEqual([]);
  });
});
