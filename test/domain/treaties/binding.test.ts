import { describe, expect, it } from 'vitest';
import { otherPartyForce } from '../../../src/domain/treaties/binding.ts';
import type { TreatyParty } from '../../../src/domain/treaties/treaty.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

const convention = aTreaty({
  form: 'multilateral',
  openedOn: '1990-01-01',
  partiesAsOf: '2026-05-01',
  nonParties: ['VA'],
});
const row = (change: Partial<TreatyParty> = {}): TreatyParty => ({
  state: 'VU',
  status: 'party',
  inForceFrom: null,
  inForceEstimate: null,
  terminatedFrom: null,
  confidence: 'high',
  note: null,
  ...change,
});
const bound = (party: TreatyParty | undefined, on: string, state = 'VU') =>
  otherPartyForce(convention, state, party, on);

describe('whether the other state is bound', () => {
  it('is unknown without a row, and denied only where a source names the state as outside', () => {
    expect(bound(undefined, '2026-06-01')).toMatchObject({ because: 'other_party_unknown' });
    expect(bound(undefined, '2026-06-01', 'VA')).toMatchObject({ because: 'other_party_not_bound' });
  });

  it('is denied to a state that only signed', () => {
    expect(bound(row({ status: 'signatory' }), '2026-06-01')).toMatchObject({
      because: 'other_party_not_bound',
    });
  });

  it('counts an estimated day from the day after it', () => {
    const estimated = row({ inForceEstimate: '2000-02-28' });
    expect(bound(estimated, '2000-02-28')).toMatchObject({ because: 'not_yet_on_date', date: '2000-02-29' });
    expect(bound(estimated, '2000-02-29')).toMatchObject({ confirmed: true, from: '2000-02-29' });
  });

  it('is confirmed without a day from the newest party list on', () => {
    expect(bound(row(), '2026-05-01')).toMatchObject({ holds: true, confirmed: true, from: null });
    expect(bound(row(), '2026-04-30')).toMatchObject({ holds: true, confirmed: false });
    expect(bound(row({ inForceNotBefore: '2021-12-30' }), '2021-12-29')).toMatchObject({
      because: 'not_yet_on_date',
    });
  });

  it('takes medium confidence as confirmed and low confidence as not', () => {
    expect(bound(row({ confidence: 'medium' }), '2026-06-01')).toMatchObject({ confirmed: true });
    expect(bound(row({ confidence: 'low' }), '2026-06-01')).toMatchObject({ holds: true, confirmed: false });
  });

  it('ends with a withdrawal on its day', () => {
    const left = row({ status: 'withdrawn', inForceFrom: '1995-04-14', terminatedFrom: '2023-12-29' });
    expect(bound(left, '2023-12-28')).toMatchObject({ holds: true, confirmed: true });
    expect(bound(left, '2023-12-29')).toMatchObject({ because: 'terminated', date: '2023-12-29' });
  });

  it('is answered by the treaty itself where only two states made it', () => {
    expect(otherPartyForce(aTreaty(), 'VU', row(), '1900-01-01')).toMatchObject({
      holds: true,
      confirmed: true,
    });
  });
});
