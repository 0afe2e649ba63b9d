import type { Finding } from '../../domain/finding.ts';
import { stateMachines } from '../../domain/law/kz/state-machines.ts';
import { isKnownState } from '../../domain/treaties/state-codes.ts';
import type { RequestFilter } from '../ports/request-query.ts';
import { unknownValue } from '../unknown-value.ts';

const statusCodes = new Set(
  Object.values(stateMachines).flatMap((machine) => machine.statuses.map((status) => status.code)),
);

/** What a list is asked for must exist. */
export function checkFilter({ state, status }: RequestFilter): readonly Finding[] {
  return [
    ...(state !== undefined && !isKnownState(state) ? [unknownValue('/state')] : []),
    ...(status !== undefined && !statusCodes.has(status) ? [unknownValue('/status')] : []),
  ];
}
