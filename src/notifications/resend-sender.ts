import { Resend } from 'resend';
import type { SendResult } from '../use-cases/ports/outbox.ts';
import { automaticHeaders, type EmailMessage, type EmailSender, failure } from './email-sender.ts';
import { retryAfterSeconds } from './retry-after.ts';

export interface ResendOptions {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number | undefined;
}

/**
 * Refusals that another try may overcome. A wrong key or an unverified sender address (401, 403) is among them:
 * the fault is in our settings, and the queue should survive until somebody mends them.
 */
const passingStatuses: readonly number[] = [401, 403, 408, 425, 429];

export function createResendSender({
  apiKey,
  baseUrl = 'https://api.resend.com',
  timeoutMs = 15_000,
}: ResendOptions): EmailSender {
  const resend = new Resend(apiKey, { baseUrl: baseUrl.replace(/\/+$/, '') });
  return {
    async send(message) {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await resend.emails.send(toPayload(message), { idempotencyKey: message.id, signal });
        return toResult(answer, signal.aborted ? `no answer within ${timeoutMs} ms` : undefined);
      } catch (error) {
        return failure({ permanent: false, error: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

const toPayload = ({ to, from, subject, html, text }: EmailMessage) => ({
  to,
  from,
  subject,
  html,
  text,
  headers: { ...automaticHeaders },
});

type ResendAnswer = Awaited<ReturnType<Resend['emails']['send']>>;

function toResult({ data, error, headers }: ResendAnswer, timedOut: string | undefined): SendResult {
  if (data) return { ok: true, providerId: data.id ?? null };
  if (timedOut) return failure({ permanent: false, error: timedOut });
  return failure({
    permanent: isPermanent(error),
    error: `${error.statusCode ?? 'no answer'} ${error.name ?? ''}: ${error.message ?? ''}`,
    retryAfterSeconds: retryAfterSeconds(headers),
  });
}

function isPermanent({ statusCode, name }: NonNullable<ResendAnswer['error']>): boolean {
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return false;
  return !passingStatuses.includes(statusCode) && name !== 'concurrent_idempotent_requests';
}
