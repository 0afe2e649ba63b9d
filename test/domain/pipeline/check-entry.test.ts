import { describe, expect, it } from 'vitest';
import { allowedEntries, checkEntry } from '../../../src/domain/pipeline/check-entry.ts';
import type { EntryBody } from '../../../src/domain/pipeline/entry.ts';
import { processStateOf } from '../../../src/domain/pipeline/process-state.ts';
import { stagesOn } from '../../../src/domain/pipeline/stages.ts';
import { aLog, moveTo, startOf } from '../../support/process-builders.ts';

const today = '2026-06-15';
const after = (...bodies: EntryBody[]) => {
  const state = processStateOf(aLog(startOf(), ...bodies));
  if (!state) throw new Error('no state');
  return state;
};
const negotiating = after(moveTo('negotiation', '2026-05-01'));
const rejected = after({ entry: 'rejected', by: 'home', reason: 'No need', on: null, sources: [] });
const raised = after({
  entry: 'difference_raised',
  topic: 'other',
  subject: 's',
  ours: 'o',
  theirs: 't',
  on: null,
});
const settle = (differenceId: string): EntryBody => ({
  entry: 'difference_settled',
  differenceId,
  how: 'h',
  on: null,
});

describe('an entry into the log of a treaty under way', () => {
  it.each([
    ['a step forward', negotiating, moveTo('signed', '2026-06-01'), []],
    ['a step over several stages on an unknown day', negotiating, moveTo('ratified', null), []],
    [
      'a step back without a reason',
      negotiating,
      moveTo('initiative', '2026-06-01'),
      ['reason_for_step_back /reason'],
    ],
    ['a step back with its reason', negotiating, moveTo('initiative', '2026-06-01', 'Anew'), []],
    ['a step to where it stands', negotiating, moveTo('negotiation', '2026-06-01'), ['same_stage /stage']],
    ['a stage of the other way', negotiating, moveTo('invited', '2026-06-01'), ['not_on_this_route /stage']],
    ['a day that has not come', negotiating, moveTo('signed', '2026-06-16'), ['in_the_future /on']],
    [
      'a day before the present stage',
      negotiating,
      moveTo('signed', '2026-04-30'),
      ['before_present_stage /on'],
    ],
    ['an open difference settled', raised, settle('entry-2'), []],
    ['a difference nobody raised', raised, settle('entry-1'), ['not_an_open_difference /differenceId']],
    [
      'another attempt from a stage of the other way',
      rejected,
      { entry: 'tried_again', stage: 'applied', on: null, note: null } as const,
      ['not_on_this_route /stage'],
    ],
    [
      'a next step that lies ahead',
      negotiating,
      { entry: 'next_step_set', step: 's', on: '2027-01-01' } as const,
      [],
    ],
  ] satisfies [string, typeof negotiating, EntryBody, string[]][])('%s', (_, state, body, expected) => {
    expect(checkEntry(state, body, today).map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it('after a rejection is another attempt, and nothing else moves', () => {
    expect(allowedEntries(rejected)).toContain('tried_again');
    expect(allowedEntries(rejected)).not.toContain('moved');
    expect(allowedEntries(negotiating)).not.toContain('tried_again');
  });

  it('of a treaty in force is a correction only', () => {
    expect(allowedEntries(after(moveTo('in_force', '2026-06-01')))).toEqual([
      'moved',
      'noted',
      'officer_assigned',
    ]);
  });
});

describe('the way', () => {
  it('of a treaty has drafts and notes, that of an accession an invitation and an instrument', () => {
    expect(stagesOn('treaty')).toEqual([
      'initiative',
      'consultation',
      'draft_exchanged',
      'negotiation',
      'agreed_with_bodies',
      'examined',
      'authorised',
      'signed',
      'ratification_bill',
      'ratified',
      'notes_exchanged',
      'in_force',
    ]);
    expect(stagesOn('accession')).toEqual(
      expect.arrayContaining(['applied', 'invited', 'instrument_deposited', 'in_force']),
    );
  });
});
