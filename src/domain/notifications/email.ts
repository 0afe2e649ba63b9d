import type { PlainDate } from '../codes.ts';
import type { Text } from '../text.ts';

export const emailTemplates = [
  'invitation',
  'password-reset',
  'action-needed',
  'status-changed',
  'question-asked',
  'question-answered',
  'progress-reported',
  'request-received',
  'basis-changed',
] as const;
export type EmailTemplate = (typeof emailTemplates)[number];

/** Facts an e-mail may carry. No names, offences or measures ever; for a confidential file no reference, status or state either. */
export interface EmailData {
  readonly reference?: string;
  readonly needed?: Text;
  readonly by?: PlainDate;
  readonly link: string;
  readonly confidential?: boolean;
}
