import type { Instant } from '../codes.ts';

export interface Stage {
  readonly status: string;
  readonly since: Instant;
}

/** The statuses a request went through, in order; a step that leaves the status alone adds nothing. */
export const wayTaken = (
  actions: readonly { readonly status: string; readonly at: Instant }[],
): readonly Stage[] =>
  actions
    .filter(({ status }, at) => actions[at - 1]?.status !== status)
    .map(({ status, at }) => ({ status, since: at }));
