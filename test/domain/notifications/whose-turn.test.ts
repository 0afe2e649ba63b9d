import { describe, expect, test } from 'vitest';
import { roles } from '../../../src/domain/codes.ts';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import {
  bodiesToAct,
  stepsWaitedFor,
  type Waited,
  type WaitingRequest,
  waitingFor,
} from '../../../src/domain/notifications/whose-turn.ts';

const outgoing = {
  kind: 'mla',
  direction: 'outgoing',
  officeCode: 'AST',
  executingOfficeCode: null,
} as const;
const request = (status: string, change: Partial<WaitingRequest> = {}): WaitingRequest => ({
  ...outgoing,
  status,
  assigneeId: null,
  ...change,
});
const prosecutor: Waited = { id: 'p', role: 'prosecutor', office: 'AST' };
const executor: Waited = { id: 'c', role: 'central', office: 'PGO' };

describe('whose turn it is', () => {
  test('a request under review waits for the office that filed it, to endorse', () => {
    expect(stepsWaitedFor(request('prosecutor_review'), prosecutor)?.en).toBe('Endorse');
    expect(stepsWaitedFor(request('prosecutor_review'), { ...prosecutor, office: 'ALM' })).toBeUndefined();
  });

  test('once an office executes a request it waits for that office and no longer for the one that filed it', () => {
    const given = {
      kind: 'mla',
      direction: 'incoming',
      officeCode: 'PGO',
      executingOfficeCode: 'ALM',
    } as const;
    expect(
      stepsWaitedFor({ ...given, status: 'in_execution' }, { ...prosecutor, office: 'ALM' }),
    ).toBeDefined();
    expect(
      stepsWaitedFor({ ...given, status: 'in_execution' }, { ...prosecutor, office: 'PGO' }),
    ).toBeUndefined();
  });

  test('a result waits for the executor who has the file, for every executor while nobody has it', () => {
    expect(stepsWaitedFor(request('result_check'), executor)).toBeDefined();
    expect(stepsWaitedFor(request('result_check', { assigneeId: 'c' }), executor)).toBeDefined();
    expect(stepsWaitedFor(request('result_check', { assigneeId: 'other' }), executor)).toBeUndefined();
  });

  test('who may only send a request back is not waited for', () => {
    expect(stepsWaitedFor(request('central_review'), executor)).toBeUndefined();
    expect(bodiesToAct(request('central_review'))).toEqual(['DICH']);
  });

  test('a sent request waits for the other state, and nothing waits once it has ended', () => {
    expect(bodiesToAct(request('sent'))).toEqual(['FLO']);
    expect(stepsWaitedFor(request('sent'), { id: 'l', role: 'liaison' })?.en).toBe('Confirm receipt');
    expect(bodiesToAct(request('executed'))).toEqual([]);
  });
});

test('what the list asks for is what each row says: the two never differ, for any role in any status', () => {
  for (const role of roles) {
    const person: Waited = { id: 'me', role, office: 'AST' };
    const places = waitingFor(person).flatMap((entry) => entry.places);
    for (const { kind, direction, statuses } of Object.values(stateMachines)) {
      for (const { code: status } of statuses) {
        const listed = places.some(
          (place) => place.kind === kind && place.direction === direction && place.status === status,
        );
        const said = stepsWaitedFor({ ...outgoing, kind, direction, status, assigneeId: null }, person);
        expect(`${role} ${kind} ${direction} ${status} ${listed}`).toBe(
          `${role} ${kind} ${direction} ${status} ${said !== undefined}`,
        );
      }
    }
  }
});
