/** @jsxImportSource react */
import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';
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
import { emailSubject } from '../i18n/email-subjects.ts';
import type { WrittenMessage } from '../use-cases/ports/outbox.ts';

const templates: Record<EmailTemplate, (props: { language: Language; data: EmailData }) => ReactElement> = {
  'action-needed': ActionNeeded,
  'basis-changed': BasisChanged,
  invitation: Invitation,
  'password-reset': PasswordReset,
  'question-answered': QuestionAnswered,
  'progress-reported': ProgressReported,
  'question-asked': QuestionAsked,
  'request-received': RequestReceived,
  'status-changed': StatusChanged,
  'term-ending': TermEnding,
  'mail-trouble': MailTrouble,
};

export interface EmailToRender {
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly data: EmailData;
}
const asWritten = { selectors: [{ selector: 'h1', options: { uppercase: false } }] };

/** The same input always gives the same bytes: a provider compares them when an idempotency key is repeated. */
export async function renderEmail({ template, language, data }: EmailToRender): Promise<WrittenMessage> {
  const Template = templates[template];
  const html = await render(<Template language={language} data={data} />);
  return { subject: emailSubject(template, language, data), html, text: toPlainText(html, asWritten) };
}
