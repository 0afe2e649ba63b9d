import { assetStages } from '../domain/law/kz/assets.ts';
import { joinAmount } from '../domain/requests/amounts.ts';
import type { AssetSum } from '../use-cases/ports/request-figures.ts';
import { database, type Engine } from './engine.ts';

const sums = database
  .selectFrom('AssetAmount')
  .groupBy(['stage', 'currency'])
  .orderBy('currency')
  .select(({ fn }) => [
    'stage',
    'currency',
    fn.sum<number>('millions').as('millions'),
    fn.sum<number>('units').as('units'),
    fn.sum<number>('tenThousandths').as('tenThousandths'),
    fn.countAll<number>().as('requests'),
  ])
  .compile();

/** Each part is added up by the database; what they carry over is reckoned here, exactly. */
export async function sumAssets(engine: Engine): Promise<readonly AssetSum[]> {
  const rows = await engine.query(sums);
  return assetStages.flatMap(({ code: stage }) =>
    rows
      .filter((row) => row.stage === stage)
      .map(({ currency, millions, units, tenThousandths, requests }) => ({
        stage,
        currency,
        amount: joinAmount({
          millions: Number(millions),
          units: Number(units),
          tenThousandths: Number(tenThousandths),
        }),
        requests: Number(requests),
      })),
  );
}
