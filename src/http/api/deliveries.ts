import { z } from 'zod';
import { listDeliveries } from '../../use-cases/outbox/list-deliveries.ts';
import { retryDelivery } from '../../use-cases/outbox/retry-delivery.ts';
import { deliveryStatuses } from '../../use-cases/ports/outbox.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, noContent } from './contract.ts';
import { IdParam, listQuery, pageOfQuery } from './queries.ts';
import { Id, Instant, OpenObject, pageOf } from './schemas/basics.ts';

const Delivery = z
  .object({
    id: Id,
    requestId: Id.nullable(),
    recipient: z.string(),
    template: z.string(),
    language: z.string(),
    subject: z.string(),
    status: z.enum(deliveryStatuses).meta({ description: 'Retrying is `queued`, given up is `failed`.' }),
    attempts: z.number().int(),
    nextAttemptAt: Instant.nullable(),
    lastError: z.string().nullable(),
    providerId: z.string().nullable(),
    createdAt: Instant,
    sentAt: Instant.nullable(),
    data: OpenObject.meta({ type: 'object', description: 'What the message says.' }),
  })
  .meta({ id: 'Delivery' });

const path = '/api/v1/deliveries';
const tag = 'Outbox';

const list = contract({
  method: 'get',
  path,
  tag,
  summary: 'Messages sent and waiting',
  request: {
    query: listQuery({ status: z.enum(deliveryStatuses).optional(), request: z.uuid().optional() }),
  },
  answer: pageOf(Delivery),
});

const retry = contract({
  method: 'post',
  path: `${path}/{id}/retry`,
  tag,
  summary: 'Put a given-up message back in the queue',
  description: 'Only what is `failed`; anything else is sent without it, or has been sent.',
  request: { params: IdParam },
  status: 204,
  errors: ['not_allowed_now'],
});

export function mountDeliveries(api: Api): void {
  api.openapi(list.route, async (c) => {
    const { status, request, ...page } = c.req.valid('query');
    return list.reply(c, await listDeliveries(contextOf(c), { status, request }, pageOfQuery(page)));
  });

  api.openapi(retry.route, async (c) => {
    await retryDelivery(contextOf(c), c.req.valid('param').id);
    return noContent(c);
  });
}
