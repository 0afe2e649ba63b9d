import { expect, it } from 'vitest';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { recordActions } from '../../../src/domain/requests/record-actions.ts';
import { aLogOf, type LogStep } from '../../support/case-builders.ts';

const empty = recordActions.map(({ action }): LogStep => [action, 'x']);
const misled = recordActions.map(
  ({ action }): LogStep => [
    action,
    'x',
    { payload: { recordId: 'action-1', stage: '', development: '', decision: '' } },
  ],
);

it('no beginning of a log stops the fold, whatever its payloads lack', () => {
  const log = aLogOf(...empty, ...misled, ...empty);
  for (let length = 0; length <= log.length; length += 1) {
    expect(caseStateOf(log.slice(0, length), new Map()).sequence).toBe(length);
  }
});
