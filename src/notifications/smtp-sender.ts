import { automaticHeaders, type EmailSender, failure } from './email-sender.ts';

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  readonly timeoutMs?: number | undefined;
}

/** For Node only: the package needs sockets, so it is loaded with the first message and never by a Worker. */
export function createSmtpSender({ url, timeoutMs = 15_000 }: SmtpOptions): EmailSender {
  return {
    async send({ id, to, from, subject, html, text }) {
      const transport = await openTransport(url, timeoutMs);
      const messageId = `<${id}@${domainOf(from)}>`;
      try {
        await transport.sendMail({ messageId, to, from, subject, html, text, headers: automaticHeaders });
        return { ok: true, providerId: messageId };
      } catch (error) {
        return failure({
          permanent: isPermanent(error),
          error: error instanceof Error ? error.message : String(error),
        });
      } finally {
        transport.close();
      }
    },
  };
}

async function openTransport(url: string, timeoutMs: number) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
}

/** A sender may be written `Name <address@host>`. */
const domainOf = (from: string) => /@([^\s<>@]+?)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** A refused sign-in (EAUTH) is a fault of our settings, not of the message. */
function isPermanent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const responseCode = 'responseCode' in error ? error.responseCode : undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH';
}
