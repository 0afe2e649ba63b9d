import type { DeliverySender } from '../use-cases/ports/outbox.ts';
import type { EmailSender } from './email-sender.ts';
import { renderEmail } from './render-email.tsx';

/** What the dispatcher needs, from a transport: renders each delivery in its reader's language and hands it over. */
export function createDeliverySender({
  sender,
  from,
}: {
  sender: EmailSender;
  from: string;
}): DeliverySender {
  return {
    async send(delivery) {
      const { subject, html, text } = await renderEmail(delivery);
      return sender.send({ id: delivery.id, to: delivery.recipient, from, subject, html, text });
    },
  };
}
