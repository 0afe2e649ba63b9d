import { z } from 'zod';
import { listAvailableActions } from '../../use-cases/requests/list-available-actions.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { FindingOut, itemsOf, TextOut } from './schemas/basics.ts';

const AvailableAction = z
  .object({
    action: z.string(),
    to: z.string().meta({ description: 'Status after the step.' }),
    label: TextOut,
    payloadSchema: z.looseObject({}).meta({ description: 'JSON Schema of the payload.' }),
    blockedBy: z.array(FindingOut),
  })
  .meta({ id: 'AvailableAction' });

const list = contract({
  method: 'get',
  path: '/api/v1/requests/{id}/available-actions',
  tag: 'Requests',
  summary: 'Steps open to this caller now',
  request: { params: IdParam },
  answer: itemsOf(AvailableAction),
});

export function mountAvailableActions(api: Api): void {
  api.openapi(list.route, async (c) => {
    return list.reply(c, { items: await listAvailableActions(contextOf(c), c.req.valid('param').id) });
  });
}
