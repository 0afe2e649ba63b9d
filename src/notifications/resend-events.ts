import { Resend } from 'resend';
import { z } from 'zod';
import type { MailEvent, ReadMailEvent } from '../use-cases/ports/mail-events.ts';

/** What of the provider's events concerns an account; any other field may change without us. */
const Told = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  data: z.object({
    to: z.array(z.string()).default([]),
    bounce: z.object({ type: z.string() }).optional(),
  }),
});

/** A full mailbox or a server away for a while passes by itself. */
const passing = 'Transient';

function kindOf({ type, data }: z.output<typeof Told>): MailEvent['is'] | undefined {
  if (type === 'email.delivered') return 'arrived';
  if (type === 'email.complained') return 'complained';
  if (type === 'email.suppressed') return 'bounced';
  return type === 'email.bounced' && data.bounce?.type !== passing ? 'bounced' : undefined;
}

/** Reads events of Resend, signed with the secret of the webhook (`whsec_…`). */
export function createResendEvents(secret: string): ReadMailEvent {
  // The key belongs to sending, which is not done here.
  const { webhooks } = new Resend('re_unused');
  return ({ body, id, timestamp, signature }) => {
    let told: unknown;
    try {
      told = webhooks.verify({ payload: body, headers: { id, timestamp, signature }, webhookSecret: secret });
    } catch {
      return 'forged';
    }
    const event = Told.safeParse(told);
    const is = event.success ? kindOf(event.data) : undefined;
    if (!event.success || is === undefined) return undefined;
    return { is, to: event.data.data.to, at: new Date(event.data.created_at).toISOString() };
  };
}
