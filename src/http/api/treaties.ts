import { z } from 'zod';
import { getTreaty } from '../../use-cases/treaties/get-treaty.ts';
import { listTreaties, TreatyFilterInput } from '../../use-cases/treaties/list-treaties.ts';
import { contextOf } from '../context.ts';
import { treatyEtag } from '../middleware/etag.ts';
import { type Api, contract } from './contract.ts';
import { listQuery, pageOfQuery } from './queries.ts';
import { pageOf } from './schemas/basics.ts';
import { TreatyLine, TreatyOut } from './schemas/treaty.ts';

const list = contract({
  method: 'get',
  path: '/api/v1/treaties',
  tag: 'Law',
  summary: 'The registry',
  request: { query: listQuery(TreatyFilterInput.shape) },
  answer: pageOf(TreatyLine),
});

const view = contract({
  method: 'get',
  path: '/api/v1/treaties/{id}',
  tag: 'Law',
  summary: 'One treaty: parties, stages, provisions, sources',
  request: { params: z.object({ id: z.string().max(100) }) },
  answer: TreatyOut,
  answerHeaders: { ETag: 'Changes with the entry; send back in If-Match to change it.' },
});

export function mountTreaties(api: Api): void {
  api.openapi(list.route, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query');
    return list.reply(c, await listTreaties(contextOf(c), filter, pageOfQuery({ limit, cursor })));
  });
  api.openapi(view.route, async (c) => {
    const treaty = await getTreaty(contextOf(c), c.req.valid('param').id);
    return view.reply(c, treaty, { etag: await treatyEtag(treaty.tag, treaty) });
  });
}
