import type { UseCaseContext } from './context.ts';
import type { IdempotentAnswer } from './ports/requests.ts';

/** What is answered to the caller, kept under their Idempotency-Key in the same commit. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly location?: string;
}

/** Nothing where the caller sent no key. */
export function keptAnswer(
  { actor, clock, idempotency }: UseCaseContext,
  { status, body, location }: Answer,
): { answer?: IdempotentAnswer } {
  if (!idempotency || actor.type === 'system') return {};
  return {
    answer: {
      actorId: actor.id,
      ...idempotency,
      status,
      body: JSON.stringify(body),
      location: location ?? null,
      createdAt: clock.now(),
    },
  };
}
