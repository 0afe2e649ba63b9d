import type { Hono } from 'hono';
import { notFound, UseCaseError } from '../use-cases/errors.ts';
import { recordMailEvent } from '../use-cases/users/record-mail-event.ts';
import { type AppEnv, servicesOf } from './context.ts';

/** Where the mail service tells what became of messages. Without its secret the address does not exist. */
export function mountMailEvents(app: Hono<AppEnv>): void {
  app.post('/webhooks/resend', async (c) => {
    const read = c.var.deps.readMailEvent;
    if (!read) throw notFound();
    const header = (name: string) => c.req.header(`svix-${name}`) ?? c.req.header(`webhook-${name}`) ?? '';
    const event = read({
      body: await c.req.text(),
      id: header('id'),
      timestamp: header('timestamp'),
      signature: header('signature'),
    });
    if (event === 'forged') throw new UseCaseError('forbidden');
    if (event) await recordMailEvent(servicesOf(c), event);
    return c.body(null, 204);
  });
}
