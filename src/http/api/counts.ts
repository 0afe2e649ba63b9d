import { z } from 'zod';
import { directions, kinds } from '../../domain/codes.ts';
import { countRequests } from '../../use-cases/requests/count-requests.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { itemsOf } from './schemas/basics.ts';

const Count = z
  .object({
    kind: z.enum(kinds),
    direction: z.enum(directions),
    status: z.string(),
    count: z.number().int(),
  })
  .meta({ id: 'RequestCount' });

const list = contract({
  method: 'get',
  path: '/api/v1/counts',
  tag: 'Requests',
  summary: 'Requests by kind, direction and status, as far as the caller may count them',
  answer: itemsOf(Count),
});

export function mountCounts(api: Api): void {
  api.openapi(list.route, async (c) => list.reply(c, { items: await countRequests(contextOf(c)) }));
}
