import { describe, expect, it } from 'vitest';
import { openDifferences, processStateOf } from '../../../src/domain/pipeline/process-state.ts';
import { aLog, moveTo, startOf } from '../../support/process-builders.ts';

const difference = {
  entry: 'difference_raised',
  topic: 'suspects_rights',
  subject: 'Legal aid',
  ours: 'Ours',
  theirs: 'Theirs',
  on: '2026-02-01',
} as const;

describe('a treaty under way', () => {
  it('stands where its newest move brought it, since the day of that move', () => {
    const state = processStateOf(
      aLog(startOf(), moveTo('negotiation', '2026-02-01'), moveTo('signed', null)),
    );
    expect(state).toMatchObject({ stage: 'signed', since: null, status: 'under_way', sequence: 3 });
  });

  it('remembers how far it came when it goes back', () => {
    const log = aLog(
      startOf(),
      moveTo('examined', '2026-03-01'),
      moveTo('negotiation', '2026-03-05', 'The Ministry of Justice objected.'),
    );
    expect(processStateOf(log)).toMatchObject({ stage: 'negotiation', attempts: [{ reached: 'examined' }] });
  });

  it('is concluded once it is in force', () => {
    expect(processStateOf(aLog(startOf(), moveTo('in_force', '2026-05-01')))?.status).toBe('in_force');
  });

  it('keeps a rejected attempt in view, with its reason, when it is tried again', () => {
    const log = aLog(
      startOf({ route: 'accession', stage: 'applied', on: null }),
      { entry: 'next_step_set', step: 'Wait', on: null },
      { entry: 'rejected', by: 'other_side', reason: 'Objections', on: null, sources: ['a source'] },
      { entry: 'tried_again', stage: 'applied', on: '2026-04-01', note: null },
      moveTo('invited', '2026-05-01'),
    );
    expect(processStateOf(log.slice(0, 3))).toMatchObject({ status: 'rejected', nextStep: null });
    expect(processStateOf(log)).toMatchObject({
      status: 'under_way',
      stage: 'invited',
      attempts: [
        {
          number: 1,
          startedOn: null,
          endedOn: null,
          failure: { by: 'other_side', reason: 'Objections', sources: ['a source'] },
        },
        { number: 2, startedOn: '2026-04-01', reached: 'invited', failure: null },
      ],
    });
  });

  it('has its differences open until each is settled, and says how it was', () => {
    const log = aLog(
      startOf(),
      difference,
      { ...difference, topic: 'constitution' },
      { entry: 'difference_settled', differenceId: 'entry-2', how: 'Their wording', on: '2026-03-01' },
    );
    const state = processStateOf(log);
    expect(state && openDifferences(state).map(({ topic }) => topic)).toEqual(['constitution']);
    expect(state?.differences[0]?.settled).toEqual({ how: 'Their wording', on: '2026-03-01' });
  });

  it('has the officer and the next step that were named last', () => {
    const log = aLog(
      startOf(),
      { entry: 'officer_assigned', userId: 'a', name: 'A' },
      { entry: 'officer_assigned', userId: 'b', name: 'B' },
      { entry: 'next_step_set', step: 'One', on: null },
      { entry: 'next_step_set', step: 'Two', on: '2026-06-01' },
    );
    expect(processStateOf(log)).toMatchObject({
      officer: { id: 'b', name: 'B' },
      nextStep: { step: 'Two', on: '2026-06-01' },
    });
  });

  it('is nothing without a beginning', () => {
    expect(processStateOf([])).toBeUndefined();
    expect(processStateOf(aLog(moveTo('signed', null)))).toBeUndefined();
  });
});
