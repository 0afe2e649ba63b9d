import type { Instant } from '../../domain/codes.ts';
import type { MailTroubleKind } from './accounts.ts';

/** What the mail service tells of a message, once its signature is checked. */
export interface MailEvent {
  readonly is: MailTroubleKind | 'arrived';
  readonly to: readonly string[];
  readonly at: Instant;
}

/** As it came, nothing of it believed yet. */
export interface SignedEvent {
  readonly body: string;
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

/** `forged` when the signature is not ours or is too old; undefined when the event concerns no account. */
export type ReadMailEvent = (signed: SignedEvent) => MailEvent | 'forged' | undefined;
