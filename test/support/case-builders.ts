import type { Action } from '../../src/domain/requests/action.ts';
import { RequestContent, type RequestContentInput } from '../../src/domain/requests/request-content.ts';

export const someContent = (change: Partial<RequestContentInput> = {}): RequestContent =>
  RequestContent.parse({ kind: 'mla', direction: 'outgoing', state: 'ES', ...change });

/** A log told as [action, status after it, further facts]; an hour lies between two steps. */
export type LogStep = readonly [action: string, status: string, change?: Partial<Action>];

export function aLogOf(...steps: LogStep[]): readonly Action[] {
  return steps.map(([action, status, change], index) => ({
    id: `action-${index + 1}`,
    requestId: 'request',
    sequence: index + 1,
    action,
    capacity: 'DIC',
    actor: { id: 'someone', name: 'Invented Person', role: 'central', office: 'PGO', state: null },
    at: new Date(Date.UTC(2026, 2, 2, 6 + index)).toISOString(),
    status,
    shared: false,
    payload: {},
    previousHash: '',
    hash: `hash-${index + 1}`,
    ...change,
  }));
}
