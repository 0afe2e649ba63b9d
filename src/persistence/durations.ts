import { type CompiledQuery, sql } from 'kysely';
import type { Direction, Kind } from '../domain/codes.ts';
import type { Span } from '../domain/figures/period.ts';
import { type Duration, durationOf, marksOf, type Stretch, stretches } from '../domain/figures/stretches.ts';
import type { CountedWhere } from '../use-cases/ports/figures.ts';
import { database, type Engine } from './engine.ts';
import { isCounted } from './figure-conditions.ts';
import type { RequestColumns } from './request-rows.ts';

interface Measured {
  readonly kind: string;
  readonly direction: string;
  readonly count: number;
  readonly longest: number;
  readonly median: number;
}

const daysOf = (stretch: Stretch) => {
  const { start, end } = marksOf[stretch];
  return sql<number>`julianday(${sql.ref(`Request.${end}`)}) - julianday(${sql.ref(`Request.${start}`)})`;
};

/** A mark entered before the one it follows measures nothing. */
const isMeasured = (where: CountedWhere, stretch: Stretch, { from, before }: Span) => {
  const { start, end } = marksOf[stretch];
  const ended = sql.ref(`Request.${end}`);
  return sql`${ended} >= ${from} and ${ended} < ${before} and ${sql.ref(`Request.${start}`)} <= ${ended}
    and ${isCounted(where)}`;
};

/** The one in the middle, or the mean of the two there. */
const medians = (where: CountedWhere, stretch: Stretch, span: Span): CompiledQuery<Measured> =>
  sql<Measured>`with "taken" as (
      select "kind", "direction", ${daysOf(stretch)} as "days" from "Request"
      where ${isMeasured(where, stretch, span)}
    ), "ranked" as (
      select "kind", "direction", "days",
        row_number() over (partition by "kind", "direction" order by "days") as "place",
        count(*) over (partition by "kind", "direction") as "count",
        max("days") over (partition by "kind", "direction") as "longest"
      from "taken"
    )
    select "kind", "direction", "count", "longest", avg("days") as "median" from "ranked"
    where "place" in (("count" + 1) / 2, ("count" + 2) / 2)
    group by "kind", "direction", "count", "longest"`.compile(database);

export async function measureDurations(
  engine: Engine,
  where: CountedWhere,
  span: Span,
): Promise<readonly Duration[]> {
  const found = await engine.snapshot(stretches.map((stretch) => medians(where, stretch, span)));
  return stretches.flatMap((stretch, index) =>
    (found[index] ?? []).map(({ kind, direction, count, longest, median }) =>
      durationOf({
        // Safe because only requestToColumns writes these columns.
        kind: kind as Kind,
        direction: direction as Direction,
        stretch,
        count: Number(count),
        longest: Number(longest),
        median: Number(median),
      }),
    ),
  );
}

export const measured = (
  where: CountedWhere,
  { stretch, span }: { stretch: Stretch; span: Span },
  limit: number,
): CompiledQuery<RequestColumns> =>
  sql<RequestColumns>`select "Request".* from "Request" where ${isMeasured(where, stretch, span)}
    order by ${daysOf(stretch)} desc, "Request"."id" limit ${limit}`.compile(database);
