import { describe, expect, it } from 'vitest';
import { isRunning, nextDeadline } from '../../../src/domain/deadlines/deadline.ts';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines.ts';
import { endOfDay } from '../../../src/domain/deadlines/moments.ts';
import type { Action } from '../../../src/domain/requests/action.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import type { RequestContent } from '../../../src/domain/requests/request-content.ts';
import { aLogOf, someContent } from '../../support/case-builders.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const timeZone = 'Asia/Almaty';
const reckoned = (content: RequestContent, actions: readonly Action[], now: string) =>
  deadlinesOf({
    content,
    actions,
    state: caseStateOf(actions, new Map()),
    registry: shippedRegistry,
    now,
    timeZone,
  });

const arrested = someContent({ kind: 'extradition', direction: 'incoming', state: 'TR' });

describe('custody in extradition', () => {
  const log = aLogOf([
    'draft_created',
    'person_detained',
    { payload: { occurredAt: '2026-03-01T20:30:00.000Z' } },
  ]);

  const detention = (actions: readonly Action[], now: string) =>
    reckoned(arrested, actions, now).find(({ id }) => id === 'ext_in_detention_72h');

  it('72 hours run from the detention itself, not from its entry', () => {
    expect(detention(log, '2026-03-02T00:00:00.000Z')).toMatchObject({
      dueAt: '2026-03-04T20:30:00.000Z',
      state: 'running',
    });
  });

  it('the petition goes to the judge twelve hours before their end', () => {
    expect(nextDeadline(reckoned(arrested, log, '2026-03-02T00:00:00.000Z'))).toMatchObject({
      id: 'ext_in_petition_12h',
      dueAt: '2026-03-04T08:30:00.000Z',
    });
  });

  it('run from another moment once it is put right on record, and do not start anew after the ruling', () => {
    const put = { payload: { track: 'custody', value: 'detained', occurredAt: '2026-03-01T18:00:00.000Z' } };
    const righted = [...log, ...aLogOf(['x', 'x'], ['record_track', 'person_detained', put]).slice(1)];
    expect(detention(righted, '2026-03-02T00:00:00.000Z')?.dueAt).toBe('2026-03-04T18:00:00.000Z');
    const ruledBefore = [
      ...log,
      ...aLogOf(
        ['x', 'x'],
        ['judge_orders_custody', 'provisional_custody'],
        ['record_track', 'provisional_custody', put],
      ).slice(1),
    ];
    expect(detention(ruledBefore, '2026-03-09T00:00:00.000Z')?.state).toBe('met');
  });

  it('are overdue a second after the last hour', () => {
    expect(detention(log, '2026-03-04T20:30:01.000Z')?.state).toBe('overdue');
  });

  it('give way to the 40 days once the judge has ruled', () => {
    const ruled = [...log, ...aLogOf(['x', 'x'], ['judge_orders_custody', 'provisional_custody']).slice(1)];
    const running = reckoned(arrested, ruled, '2026-03-03T00:00:00.000Z').filter(isRunning);
    expect(running.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['ext_in_arrest_appeal', '2026-03-05T07:00:00.000Z'],
      ['ext_in_custody_notice', '2026-03-31T20:30:00.000Z'],
      ['ext_in_provisional_40d', '2026-04-10T20:30:00.000Z'],
      ['ext_in_arrest_12m', '2027-03-01T20:30:00.000Z'],
    ]);
  });

  it('the year of extradition arrest is counted in calendar months of the home state', () => {
    const year = reckoned(arrested, log, '2026-03-02T00:00:00.000Z').find(
      ({ id }) => id === 'ext_in_arrest_12m',
    );
    expect(year?.dueAt).toBe('2027-03-01T20:30:00.000Z');
  });

  it('a recorded extension moves the end to the close of that day', () => {
    const extended = [
      ...log,
      ...aLogOf(
        ['x', 'x'],
        [
          'record_extension',
          'person_detained',
          { payload: { value: 'ext_in_arrest_12m', dueOn: '2027-06-01' } },
        ],
      ).slice(1),
    ];
    const year = reckoned(arrested, extended, '2026-03-02T12:00:00.000Z').find(
      ({ id }) => id === 'ext_in_arrest_12m',
    );
    expect(year?.dueAt).toBe(endOfDay('2027-06-01', timeZone));
  });
});

describe('other limits', () => {
  it('the original follows an urgent copy within three days', () => {
    const log = aLogOf(['send_urgent', 'sent_copy'], ['post_original', 'sent']);
    expect(reckoned(someContent(), log, '2026-03-20T00:00:00.000Z')).toMatchObject([
      { id: 'mla_out_original_after_urgent', dueAt: '2026-03-05T06:00:00.000Z', state: 'met' },
    ]);
  });

  it('a date asked for runs to the end of that day in Kazakhstan', () => {
    expect(endOfDay('2026-03-31', timeZone)).toBe('2026-03-31T18:59:59.999Z');
  });

  it('nothing runs on in a request that has ended', () => {
    const log = aLogOf(['draft_created', 'draft'], ['withdraw', 'withdrawn']);
    const content = someContent({ requiredBy: '2026-12-31' });
    expect(nextDeadline(reckoned(content, log, '2026-03-20T00:00:00.000Z'))).toBeUndefined();
  });

  it('a question without an answer is late the day after its term', () => {
    const log = aLogOf(
      ['post_original', 'sent'],
      ['ask_question', 'sent', { capacity: 'FLO', payload: { dueOn: '2026-03-10' } }],
    );
    expect(nextDeadline(reckoned(someContent(), log, '2026-03-10T19:00:00.000Z'))).toMatchObject({
      id: 'question:action-2',
      state: 'overdue',
    });
  });
});
