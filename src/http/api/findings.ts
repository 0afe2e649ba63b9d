import { listFindings } from '../../use-cases/requests/list-findings.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { FindingOut, itemsOf } from './schemas/basics.ts';

const list = contract({
  method: 'get',
  path: '/api/v1/requests/{id}/findings',
  tag: 'Requests',
  summary: 'What the rules say of the request now',
  request: { params: IdParam },
  answer: itemsOf(FindingOut),
});

export function mountFindings(api: Api): void {
  api.openapi(list.route, async (c) => {
    return list.reply(c, { items: await listFindings(contextOf(c), c.req.valid('param').id) });
  });
}
