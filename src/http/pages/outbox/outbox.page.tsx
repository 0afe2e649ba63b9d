import type { Hono } from 'hono';
import { z } from 'zod';
import { listDeliveries } from '../../../use-cases/outbox/list-deliveries.ts';
import { retryDelivery } from '../../../use-cases/outbox/retry-delivery.ts';
import { deliveryStatuses } from '../../../use-cases/ports/outbox.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf, pageRequestOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { OutboxView } from './outbox.view.tsx';

const OutboxFilter = z.strictObject({
  status: z.enum(deliveryStatuses).optional(),
  request: z.uuid().optional(),
});

export function mountOutbox(app: Hono<AppEnv>): void {
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
