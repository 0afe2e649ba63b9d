import { z } from 'zod';
import { listAccess } from '../../use-cases/audit/list-access.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { listQuery, pageOfQuery } from './queries.ts';
import { Id, Instant, pageOf } from './schemas/basics.ts';

const AccessEntry = z
  .object({
    id: Id,
    at: Instant,
    actorId: Id,
    actorName: z.string(),
    requestId: Id.nullable(),
    what: z.enum(['opened', 'downloaded', 'searched']),
    detail: z.string().nullable(),
  })
  .meta({ id: 'AccessEntry' });

const list = contract({
  method: 'get',
  path: '/api/v1/access-log',
  tag: 'Oversight',
  summary: 'Who looked at what',
  request: { query: listQuery({ request: z.uuid().optional() }) },
  answer: pageOf(AccessEntry),
});

export function mountAccessLog(api: Api): void {
  api.openapi(list.route, async (c) => {
    const { request, ...page } = c.req.valid('query');
    return list.reply(c, await listAccess(contextOf(c), { request }, pageOfQuery(page)));
  });
}
