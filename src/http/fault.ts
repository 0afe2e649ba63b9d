import { UseCaseError } from '../use-cases/errors.ts';

/** Such as SQLITE_FULL, EACCES, P2002, 22021: a name of the kind, never words. */
const codeForm = /^[A-Z0-9][A-Z0-9_]{2,40}$/;

/** Where a fault happened, without a stranger's message, which may quote personal data, in lines of its own even. */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const code = 'code' in error && typeof error.code === 'string' && codeForm.test(error.code);
  const trace = (error.stack ?? '').replace(error.message, '').split('\n');
  const at = trace.map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return {
    error: error.name,
    ...(code && { code: error.code }),
    ...(error instanceof UseCaseError && { reason: error.message }),
    at: at.slice(0, 12),
  };
}
