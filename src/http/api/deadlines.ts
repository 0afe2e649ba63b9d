import { z } from 'zod';
import { listDeadlines } from '../../use-cases/requests/list-deadlines.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { Instant, itemsOf, TextOut } from './schemas/basics.ts';

const Deadline = z
  .object({
    id: z.string(),
    name: TextOut,
    startsAt: Instant,
    dueAt: Instant,
    citation: z.string(),
    state: z.enum(['running', 'overdue', 'met', 'missed', 'stopped']),
  })
  .meta({ id: 'Deadline' });

const list = contract({
  method: 'get',
  path: '/api/v1/requests/{id}/deadlines',
  tag: 'Requests',
  summary: 'Time limits and where they stand',
  request: { params: IdParam },
  answer: itemsOf(Deadline),
});

export function mountDeadlines(api: Api): void {
  api.openapi(list.route, async (c) => {
    return list.reply(c, { items: await listDeadlines(contextOf(c), c.req.valid('param').id) });
  });
}
