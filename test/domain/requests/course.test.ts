import { describe, expect, it } from 'vitest';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { courseOf } from '../../../src/domain/requests/course.ts';
import { courseMarks } from '../../../src/domain/requests/course-marks.ts';
import type { MachineKey } from '../../../src/domain/requests/state-machine.ts';
import { aLogOf, type LogStep } from '../../support/case-builders.ts';

const ours = { kind: 'mla', direction: 'outgoing' } as const;
const courseAfter = (...steps: LogStep[]) => {
  const actions = aLogOf(...steps);
  return courseOf(ours, actions, caseStateOf(actions, new Map()));
};
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const theirs = { capacity: 'FLO' } as const;

describe('the course of a request', () => {
  it('has no marks while it is a draft', () => {
    expect(courseAfter(['draft_created', 'draft'])).toEqual({
      sentAt: null,
      acknowledgedAt: null,
      resultAt: null,
      closedAt: null,
      silentSince: null,
      questionToUsSince: null,
      questionToThemSince: null,
    });
  });

  it('is marked when it is sent, acknowledged, answered and closed', () => {
    expect(
      courseAfter(
        ['sign', 'signed'],
        ['send_urgent', 'sent_copy'],
        ['post_original', 'sent'],
        ['acknowledge', 'acknowledged', theirs],
        ['report_result', 'result_check', theirs],
        ['confirm_executed', 'executed'],
        ['note', 'executed'],
      ),
    ).toMatchObject({ sentAt: at(7), acknowledgedAt: at(9), resultAt: at(10), closedAt: at(11) });
  });

  it('counts a step from the day on which it happened, and the end from the day on which it was entered', () => {
    const payload = { occurredAt: '2026-02-20T05:00:00.000Z' };
    expect(
      courseAfter(['post_original', 'sent', { payload }], ['confirm_executed', 'executed', { payload }]),
    ).toMatchObject({ sentAt: payload.occurredAt, closedAt: at(7) });
  });

  it('keeps the first result when it is sent back and reported again', () => {
    expect(
      courseAfter(
        ['report_result', 'result_check', theirs],
        ['send_back', 'in_execution'],
        ['report_result', 'result_check', theirs],
      ).resultAt,
    ).toBe(at(6));
  });
});

describe('silence from abroad', () => {
  it('begins when the request is sent, and not anew when the original follows the copy', () => {
    expect(courseAfter(['send_urgent', 'sent_copy'], ['post_original', 'sent']).silentSince).toBe(at(6));
  });

  it('begins anew with each word of the other state, and with nothing that we note', () => {
    expect(
      courseAfter(
        ['post_original', 'sent'],
        ['acknowledge', 'acknowledged', theirs],
        ['report_progress', 'acknowledged', theirs],
        ['note', 'acknowledged'],
      ).silentSince,
    ).toBe(at(8));
  });

  it('is nobody’s silence while the next word is ours, and begins when we have said it', () => {
    const asked: LogStep[] = [
      ['post_original', 'sent'],
      ['acknowledge', 'acknowledged', theirs],
      ['ask_information', 'info_requested', theirs],
    ];
    expect(courseAfter(...asked).silentSince).toBeNull();
    expect(courseAfter(...asked, ['supply_information', 'in_execution']).silentSince).toBe(at(9));
  });

  it('ends with the request', () => {
    expect(courseAfter(['post_original', 'sent'], ['withdraw', 'withdrawn']).silentSince).toBeNull();
  });
});

describe('open questions', () => {
  it('wait since the oldest of them was asked, for whoever owes the answer', () => {
    expect(
      courseAfter(
        ['ask_question', 'sent', { capacity: 'FLO' }],
        ['ask_question', 'sent', { capacity: 'DIC' }],
        ['ask_question', 'sent', { capacity: 'DIC' }],
        ['answer_question', 'sent', { capacity: 'FLO', payload: { questionId: 'action-3' } }],
      ),
    ).toMatchObject({ questionToUsSince: at(6), questionToThemSince: at(7) });
  });
});

it('questions that nobody answered wait no longer once the request has ended', () => {
  expect(
    courseAfter(['ask_question', 'sent', { capacity: 'FLO' }], ['withdraw', 'withdrawn']).questionToUsSince,
  ).toBeNull();
});

describe.each(Object.entries(courseMarks))('the marks of %s', (key, marks) => {
  it('are statuses of its course', () => {
    const known = stateMachines[key as MachineKey].statuses.map(({ code }) => code);
    expect(Object.values(marks).flat()).toEqual(
      Object.values(marks)
        .flat()
        .filter((status) => known.includes(status)),
    );
  });
});
