import { z } from 'zod';
import { listOffices } from '../../use-cases/offices/list-offices.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { itemsOf, TextOut } from './schemas/basics.ts';

const Office = z
  .object({ code: z.string(), kind: z.enum(['central', 'regional', 'specialised']), name: TextOut })
  .meta({ id: 'Office' });

const list = contract({
  method: 'get',
  path: '/api/v1/offices',
  tag: 'Offices',
  summary: 'Offices and their codes',
  answer: itemsOf(Office),
});

export function mountOffices(api: Api): void {
  api.openapi(list.route, async (c) => list.reply(c, { items: await listOffices(contextOf(c)) }));
}
