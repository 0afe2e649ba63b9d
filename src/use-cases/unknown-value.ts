import type { Finding } from '../domain/finding.ts';
import { inputMessages } from './input-messages.ts';

/** A value that reads well but that no table, person or record here knows, or that does not belong where it stands. */
export const unknownValue = (path: string): Finding => ({
  code: 'unknown_value',
  severity: 'block',
  path,
  message: inputMessages.not_accepted,
});
