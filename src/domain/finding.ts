import type { Text } from './text.ts';

export type Severity = 'block' | 'warn' | 'info';

/** What a rule says of a request. Rules return findings and never throw for a bad request on the merits. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer into the request body (or the action's payload) that the reader should change. */
  readonly path: string;
  readonly message: Text;
  /** Provision the rule rests on, such as "УПК 558(2)". */
  readonly citation?: string;
  /** Actions that this finding blocks, where it does not block all of them. */
  readonly blocks?: readonly string[];
}

export const isBlocking = (finding: Finding): boolean => finding.severity === 'block';
