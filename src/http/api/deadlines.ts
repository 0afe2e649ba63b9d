import { z } from 'zod';
import { listDeadlines } from '../../use-cases/requests/list-deadlines.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { Instant, itemsOf, TextOut } from './schemas/basics.ts';

const Explanation = z
  .object({
    rule: z.string().meta({ description: 'Id of the time limit in the tables of the law.' }),
    citation: z.string(),
    cite: TextOut,
    start: z.object({ what: TextOut, at: Instant }),
    length: TextOut.nullable(),
    extended: z
      .object({ until: Instant, ground: z.string().nullable() })
      .optional()
      .meta({ description: 'Newest extension on record with its legal ground.' }),
    arithmetic: TextOut,
    notes: z.array(TextOut),
  })
  .meta({ id: 'DeadlineExplanation', description: 'Why the limit ends when it does.' });

const Deadline = z
  .object({
    id: z.string(),
    name: TextOut,
    startsAt: Instant,
    dueAt: Instant,
    citation: z.string(),
    state: z.enum(['running', 'overdue', 'met', 'missed', 'stopped']),
    isCustody: z.boolean().meta({ description: 'Somebody is held under this limit.' }),
    awaited: TextOut.nullable().meta({ description: 'What must be there or done by then.' }),
    explanation: Explanation,
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
