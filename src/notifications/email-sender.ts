import type { SendResult } from '../use-cases/ports/outbox.ts';
import { describeFailure } from './describe-failure.ts';

export interface EmailMessage {
  /** Id of the delivery; what makes a repeated send recognisable. */
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface EmailSender {
  /** Reports a failure as a result; does not throw for what a provider or the network does. */
  send(message: EmailMessage): Promise<SendResult>;
}

/** Marks what a machine wrote, so that absence notes are not sent back. */
export const automaticHeaders = { 'Auto-Submitted': 'auto-generated' } as const;

export const failure = (options: {
  permanent: boolean;
  error: string;
  retryAfterSeconds?: number | undefined;
}): SendResult => ({
  ok: false,
  permanent: options.permanent,
  error: describeFailure(options.error),
  ...(options.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: options.retryAfterSeconds }),
});
