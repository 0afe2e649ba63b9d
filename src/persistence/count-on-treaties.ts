import { database, type Engine } from './engine.ts';

/** D1 takes a hundred values in a statement. */
const most = 90;

/** Open requests resting on each of some treaties. */
export async function countOnTreaties(
  engine: Engine,
  treatyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (treatyIds.length === 0) return new Map();
  const rows = await engine.query(
    database
      .selectFrom('RequestTreaty')
      .innerJoin('Request', 'Request.id', 'RequestTreaty.requestId')
      .where('RequestTreaty.treatyId', 'in', treatyIds.slice(0, most))
      .where('Request.terminal', '=', 0)
      .groupBy('RequestTreaty.treatyId')
      .select(({ fn }) => ['RequestTreaty.treatyId', fn.countAll<number>().as('count')])
      .compile(),
  );
  const rest = await countOnTreaties(engine, treatyIds.slice(most));
  return new Map([...rows.map(({ treatyId, count }) => [treatyId, Number(count)] as const), ...rest]);
}
