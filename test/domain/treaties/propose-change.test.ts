import { describe, expect, it } from 'vitest';
import { checkTreaty } from '../../../src/domain/treaties/check-change.ts';
import { effectiveTreaty } from '../../../src/domain/treaties/effective-treaty.ts';
import { proposeChange } from '../../../src/domain/treaties/propose-change.ts';
import { concernedBy } from '../../../src/domain/treaties/standing.ts';
import type { Treaty } from '../../../src/domain/treaties/treaty.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';
import { aTreaty } from '../../support/treaty-builders.ts';

const source = { reference: 'Invented bulletin', on: '2026-03-01' };
const row = {
  state: 'NZ',
  status: 'party',
  inForceFrom: null,
  inForceEstimate: null,
  terminatedFrom: null,
  confidence: 'low',
  note: null,
} as const;
const seed = aTreaty({
  id: 'kz-nz',
  parties: [row],
  signedOn: '2020-01-01',
  provisions: { channel: 'diplomatic', languages: ['en'], articles: { channel: '4' } },
});
const propose = (proposal: Parameters<typeof proposeChange>[1], stored: Treaty = seed) =>
  proposeChange({ seed: stored, correction: null }, proposal, { source, homeState: 'KZ' });

describe('a proposed change', () => {
  it('tells the fields that differ, as they stand and as they would', () => {
    const { fields } = propose({ kind: 'corrected', change: { status: 'in_force', signedOn: '2020-01-01' } });
    expect(fields).toEqual({ before: { status: 'unknown' }, after: { status: 'in_force' } });
  });

  it('keeps what was corrected before, and lets a newer seed bring the rest', () => {
    const first = propose({ kind: 'corrected', change: { note: 'First' } });
    const second = proposeChange(
      { seed, correction: first.correction },
      { kind: 'provision_corrected', key: 'certification', value: 'none needed', article: '5' },
      { source: { ...source, reference: 'Another' }, homeState: 'KZ' },
    );
    const newer = { ...seed, provisions: { ...seed.provisions, video_link: true }, sources: ['Shipped'] };
    expect(effectiveTreaty(newer, second.correction)).toMatchObject({
      note: 'First',
      sources: ['Shipped', 'Invented bulletin', 'Another'],
      provisions: {
        channel: 'diplomatic',
        certification: 'none needed',
        video_link: true,
        articles: { channel: '4', certification: '5' },
      },
    });
  });

  it('of one party of a convention leaves the others and the convention alone', () => {
    const convention = { ...seed, form: 'multilateral' as const, parties: [row, { ...row, state: 'AU' }] };
    const confirmed = propose(
      { kind: 'force_confirmed', state: 'AU', inForceFrom: '2021-01-01' },
      convention,
    );
    expect(confirmed.after.status).toBe('unknown');
    expect(confirmed.after.parties).toMatchObject([
      { state: 'NZ', confidence: 'low' },
      { state: 'AU', confidence: 'high', inForceFrom: '2021-01-01' },
    ]);
    expect(concernedBy(confirmed.fields.after)).toEqual(['AU']);
  });

  it('of the home state’s own force is of the convention as such', () => {
    const convention = { ...seed, form: 'multilateral' as const };
    const { after } = propose({ kind: 'force_confirmed', state: 'KZ' }, convention);
    expect(after).toMatchObject({ status: 'in_force', confidence: 'high', asOf: source.on, parties: [row] });
  });
});

describe('whom a change concerns', () => {
  it.each([
    [{ note: 'x', titles: {}, declarations: [] }, []],
    [{ status: 'in_force' }, 'all'],
    [{ 'provisions/channel': 'both' }, 'all'],
    [{ 'parties/NZ': row, note: 'x' }, ['NZ']],
    [{ 'parties/NZ': row, status: 'in_force' }, 'all'],
  ] as const)('%j', (after, concerned) => {
    expect(concernedBy(after)).toEqual(concerned);
  });
});

describe('what cannot be right about a treaty', () => {
  const wrong = (change: Partial<Treaty>) =>
    checkTreaty({ ...seed, ...change }, 'KZ', '').map(({ code, path }) => `${code} ${path}`);

  it.each([
    [{ ratifiedOn: '2019-12-31' }, ['dates_out_of_order /ratifiedOn']],
    [{ inForceFrom: '2019-12-31', status: 'in_force' }, ['dates_out_of_order /inForceFrom']],
    [{ inForceFrom: '2021-01-01', status: 'signed' }, ['status_contradicts_date /inForceFrom']],
    [{ terminatedFrom: '2019-01-01' }, ['dates_out_of_order /terminatedFrom']],
    [{ parties: [] }, ['one_other_party /parties']],
    [{ parties: [{ ...row, state: 'KZ' }] }, ['own_state /parties/0/state']],
  ] as const)('%j', (change, findings) => {
    expect(wrong(change)).toEqual(findings);
  });

  it('is nothing in the registry that ships', () => {
    const found = shippedRegistry.treaties.flatMap((treaty) =>
      checkTreaty(treaty, 'KZ', treaty.id).map(({ code, path }) => `${code} ${path}`),
    );
    expect(found).toEqual([]);
  });
});
