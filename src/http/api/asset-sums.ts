import { z } from 'zod';
import { sumAssets } from '../../use-cases/requests/sum-assets.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { itemsOf } from './schemas/basics.ts';
import { AssetTotal } from './schemas/case-records.ts';

const AssetSum = z
  .object({
    ...AssetTotal.shape,
    requests: z.number().int().meta({ description: 'How many requests it is of.' }),
  })
  .meta({ id: 'AssetSum' });

const list = contract({
  method: 'get',
  path: '/api/v1/asset-sums',
  tag: 'Requests',
  summary: 'Property traced, frozen, confiscated, returned and shared, over all requests',
  answer: itemsOf(AssetSum),
});

export function mountAssetSums(api: Api): void {
  api.openapi(list.route, async (c) => list.reply(c, { items: await sumAssets(contextOf(c)) }));
}
