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
  'term-ending',
  'mail-trouble',
] as const;
export type EmailTemplate = (typeof emailTemplates)[number];

/** The end of a time limit, as a clock on the wall of the home state shows it. */
export interface EmailTerm {
  readonly by: PlainDate;
  /** Hours and minutes. */
  readonly at: string;
  /** Distance of the home time zone from UTC, such as +05:00. */
  readonly zone: string;
  readonly over: boolean;
}

/** Facts an e-mail may carry. No names, offences or measures ever; for a confidential file no reference, status or state either. */
export interface EmailData {
  readonly reference?: string;
  readonly needed?: Text;
  readonly by?: PlainDate;
  /** The nearest first. */
  readonly terms?: readonly EmailTerm[];
  readonly link: string;
  readonly confidential?: boolean;
}
