import type { Finding } from '../finding.ts';
import { messages } from './step-messages.ts';

type MessageCode = keyof typeof messages;

/** A finding that stands against a step, in the words of its code. */
export const block = (code: MessageCode, path: string, citation?: string): Finding => ({
  code,
  severity: 'block',
  path,
  message: messages[code],
  ...(citation === undefined ? {} : { citation }),
});

/** The same as advice: for what is not known, or what the decider may weigh. */
export const warn = (code: MessageCode, path: string, citation?: string): Finding => ({
  ...block(code, path, citation),
  severity: 'warn',
});
