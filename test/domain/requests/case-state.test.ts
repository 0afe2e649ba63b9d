import { describe, expect, it } from 'vitest';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { aLogOf, type LogStep } from '../../support/case-builders.ts';

const stateAfter = (...steps: LogStep[]) => caseStateOf(aLogOf(...steps), new Map());
const by = (id: string) => ({
  actor: { id, name: id, role: 'prosecutor' as const, office: 'AST', state: null },
});

describe('where a case stands follows from its log', () => {
  it('the status is that of the newest step', () => {
    expect(stateAfter(['draft_created', 'draft'], ['submit', 'prosecutor_review'])).toMatchObject({
      status: 'prosecutor_review',
      sequence: 2,
      headHash: 'hash-2',
    });
  });

  it('everybody who filed it counts, and a new filing voids an approval', () => {
    const state = stateAfter(
      ['submit', 'prosecutor_review', by('first')],
      ['approve', 'signing', by('head')],
      ['decline_to_sign', 'central_review'],
      ['return', 'returned_for_correction'],
      ['resubmit', 'prosecutor_review', by('second')],
    );
    expect(state).toMatchObject({ filedBy: new Set(['first', 'second']), approvedBy: null });
  });

  it('a recorded track is overtaken by the step that moves it', () => {
    expect(stateAfter(['accept_copy', 'awaiting_original']).tracks).toEqual({ original: 'copy_received' });
    expect(
      stateAfter(
        ['accept_copy', 'awaiting_original'],
        ['record_track', 'awaiting_original', { payload: { track: 'original', value: 'original_received' } }],
      ).tracks,
    ).toEqual({ original: 'original_received' });
  });

  it('an urgent copy makes it sent for good, whatever follows', () => {
    expect(stateAfter(['send_urgent', 'sent_copy'], ['withdraw', 'withdrawn']).everSent).toBe(true);
    expect(stateAfter(['sign', 'signed']).everSent).toBe(false);
  });

  it('asking for information opens a question that supplying it answers', () => {
    const asked = stateAfter([
      'ask_information',
      'info_requested',
      { capacity: 'FLO', payload: { dueOn: '2026-04-01' } },
    ]);
    expect(asked.questions).toMatchObject([
      { id: 'action-1', askedBy: 'state', dueOn: '2026-04-01', answeredAt: null },
    ]);
    const answered = stateAfter(
      ['ask_information', 'info_requested', { capacity: 'FLO' }],
      ['supply_information', 'in_execution'],
    );
    expect(answered.questions).toMatchObject([{ answeredAt: '2026-03-02T07:00:00.000Z' }]);
  });

  it('setting a person free opens the names to nobody', () => {
    expect(
      stateAfter(['draft_created', 'person_detained'], ['release', 'released_no_request']).namesReleased,
    ).toBe(false);
    expect(stateAfter(['post_original', 'sent'], ['release', 'sent']).namesReleased).toBe(true);
  });

  it('only a paper that the central authority brought counts as its own', () => {
    const state = stateAfter(
      ['document_added', 'draft', { ...by('p'), payload: { documentId: 'theirs' } }],
      ['document_added', 'draft', { payload: { documentId: 'ours' } }],
    );
    expect([...state.documentsFromAuthority]).toEqual(['ours']);
  });

  it('an event entered later counts from when it happened', () => {
    const occurredAt = '2026-02-01T00:00:00.000Z';
    expect(
      stateAfter(['decide_extradite', 'decision_served', { payload: { occurredAt } }]).happenedAt,
    ).toEqual({
      decide_extradite: occurredAt,
    });
  });
});
