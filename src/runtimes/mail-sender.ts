import type { Config } from '../config.ts';
import { createDeliverySender } from '../notifications/delivery-sender.ts';
import { createResendSender } from '../notifications/resend-sender.ts';
import { createSmtpSender } from '../notifications/smtp-sender.ts';
import type { DeliverySender } from '../use-cases/ports/outbox.ts';

/** Undefined without a mail transport: messages are then held in the outbox. */
export function createMailSender({ mail, mailFrom }: Config): DeliverySender | undefined {
  if (mail === undefined) return undefined;
  const sender = mail.kind === 'resend' ? createResendSender(mail) : createSmtpSender(mail);
  return createDeliverySender({ sender, from: mailFrom });
}
