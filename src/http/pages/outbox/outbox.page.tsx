import type { Hono } from 'hono';
import { z } from 'zod';
import { emailTemplates } from '../../../domain/notifications/email.ts';
import { languages } from '../../../domain/text.ts';
import { notFound } from '../../../use-cases/errors.ts';
import { listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { previewMessage } from '../../../use-cases/outbox/preview-message.ts';
import { retryDelivery } from '../../../use-cases/outbox/retry-delivery.ts';
import { deliveryStatuses } from '../../../use-cases/ports/outbox.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { MessagesView } from './messages.view.tsx';
import { OutboxView } from './outbox.view.tsx';

const OutboxFilter = z.strictObject({
  status: z.enum(deliveryStatuses).optional(),
  request: z.uuid().optional(),
});

/** Mail carries its style with it; nothing else of it may run or be loaded. */
const messagePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const Message = z.object({ template: z.enum(emailTemplates), language: z.enum(languages) });

function mountMessages(app: Hono<AppEnv>): void {
  app.get('/outbox/messages', async (c) => {
    const ctx = contextOf(c);
    const { language } = c.var;
    const messages = await Promise.all(
      emailTemplates.map(async (template) => {
        const { subject } = await previewMessage(ctx, template, language);
        return { template, subject };
      }),
    );
    return renderPage(c, <MessagesView page={pageOf(c)} messages={messages} />);
  });

  app.get('/outbox/messages/:template/:language', async (c) => {
    const ctx = contextOf(c);
    const asked = Message.safeParse(c.req.param());
    if (!asked.success) throw notFound();
    const { html } = await previewMessage(ctx, asked.data.template, asked.data.language);
    return c.html(html, 200, { 'content-security-policy': messagePolicy });
  });
}

export function mountOutbox(app: Hono<AppEnv>): void {
  mountMessages(app);

  app.post('/outbox/:id/retry', async (c) => {
    await retryDelivery(contextOf(c), c.req.param('id'));
    return c.redirect('/outbox?done=retried', 303);
  });

  app.get('/outbox', async (c) => {
    const ctx = contextOf(c);
    const filter = filtersOf(c, OutboxFilter);
    const [list, held] = await Promise.all([
      listDeliveries(ctx, filter, pageRequestOf(c)),
      listDeliveries(ctx, { status: 'held' }, { limit: 1 }),
    ]);
    return renderPage(
      c,
      <OutboxView page={pageOf(c)} {...{ list }} status={filter.status} someHeld={held.total > 0} />,
    );
  });
}
