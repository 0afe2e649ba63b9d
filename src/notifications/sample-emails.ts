import { ActionNeeded } from '../../emails/action-needed.tsx';
import { BasisChanged } from '../../emails/basis-changed.tsx';
import { Invitation } from '../../emails/invitation.tsx';
import { MailTrouble } from '../../emails/mail-trouble.tsx';
import { PasswordReset } from '../../emails/password-reset.tsx';
import { ProgressReported } from '../../emails/progress-reported.tsx';
import { QuestionAnswered } from '../../emails/question-answered.tsx';
import { QuestionAsked } from '../../emails/question-asked.tsx';
import { RequestReceived } from '../../emails/request-received.tsx';
import { StatusChanged } from '../../emails/status-changed.tsx';
import { TermEnding } from '../../emails/term-ending.tsx';
import type { EmailData, EmailTemplate } from '../domain/notifications/email.ts';
import type { Language } from '../domain/text.ts';
import type { SampleMessage } from '../use-cases/ports/outbox.ts';
import { renderEmail } from './render-email.tsx';

/** Invented facts for each message, kept beside its words. */
export const sampleEmails: Readonly<Record<EmailTemplate, EmailData>> = {
  'action-needed': ActionNeeded.PreviewProps.data,
  'basis-changed': BasisChanged.PreviewProps.data,
  invitation: Invitation.PreviewProps.data,
  'password-reset': PasswordReset.PreviewProps.data,
  'question-answered': QuestionAnswered.PreviewProps.data,
  'progress-reported': ProgressReported.PreviewProps.data,
  'question-asked': QuestionAsked.PreviewProps.data,
  'request-received': RequestReceived.PreviewProps.data,
  'status-changed': StatusChanged.PreviewProps.data,
  'term-ending': TermEnding.PreviewProps.data,
  'mail-trouble': MailTrouble.PreviewProps.data,
};

export const sampleMessage: SampleMessage = (template: EmailTemplate, language: Language) =>
  renderEmail({ template, language, data: sampleEmails[template] });
