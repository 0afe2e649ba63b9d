import { UseCaseError } from '../use-cases/errors.ts';

/** Where a fault happened, without a stranger's message, which may quote personal data. */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const at = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const reason = error instanceof UseCaseError ? { reason: error.message } : {};
  return { error: error.name, ...reason, at: at.slice(0, 12).map((line) => line.trim()) };
}
