import type { Finding } from '../domain/finding.ts';

/** Everything a use case may refuse with. HTTP statuses live in one table in `http/errors.ts`. */
export const errorCodes = [
  'not_signed_in',
  'forbidden',
  'not_found',
  'conflict',
  'not_allowed_now',
  'invalid',
  'precondition_required',
  'precondition_failed',
  'idempotency_key_reused',
  'too_many_attempts',
  'wrong_credentials',
  'link_not_valid',
  'too_large',
  'unavailable',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export class UseCaseError extends Error {
  readonly code: ErrorCode;
  readonly findings: readonly Finding[];
  /** Actions possible instead, for `not_allowed_now`. */
  readonly allowed: readonly string[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    options: {
      message?: string;
      findings?: readonly Finding[];
      allowed?: readonly string[];
      retryAfterSeconds?: number;
      cause?: unknown;
    } = {},
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'UseCaseError';
    this.code = code;
    this.findings = options.findings ?? [];
    this.allowed = options.allowed ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export const notFound = () => new UseCaseError('not_found');
export const forbidden = () => new UseCaseError('forbidden');
export const conflict = () => new UseCaseError('conflict');
export const invalid = (...findings: Finding[]) => new UseCaseError('invalid', { findings });
