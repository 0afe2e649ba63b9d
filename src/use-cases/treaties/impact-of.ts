import { type Direction, directions, type Kind, kinds } from '../../domain/codes.ts';
import { buildRegistry } from '../../domain/treaties/build-registry.ts';
import type { ChangedFields } from '../../domain/treaties/propose-change.ts';
import {
  concernedBy,
  type Shift,
  type Standing,
  shiftOf,
  touchedBy,
} from '../../domain/treaties/standing.ts';
import type { Registry, Treaty } from '../../domain/treaties/treaty.ts';
import type { UseCaseContext } from '../context.ts';
import type { RequestOnTreaty } from '../ports/treaty-changes.ts';
import { todayOf } from './asked-by.ts';

/** What a change does to open requests, in figures alone: whoever weighs it may see no request. */
export interface ImpactLine {
  readonly kind: Kind;
  readonly direction: Direction;
  /** Open requests that the change concerns: on the treaty, or losing or regaining one that it takes the place of. */
  readonly open: number;
  /** Of them, those it would no longer carry. */
  readonly loses: number;
  /** Those whose basis would no longer be confirmed. */
  readonly becomesUnconfirmed: number;
  /** Those whose basis would be confirmed from now on. */
  readonly becomesConfirmed: number;
}

export interface Impact {
  readonly lines: readonly ImpactLine[];
  /** False where there are more than were looked at; the figures are then the least there are. */
  readonly isWhole: boolean;
}

/** More than this are not looked at one by one before a change. */
const lookedAt = 1_000;
const atOnce = 200;

export async function impactOf(
  ctx: UseCaseContext,
  { before, after, fields }: { before: Treaty; after: Treaty; fields: { after: ChangedFields } },
): Promise<Impact> {
  const concerned = concernedBy(fields.after);
  const [now, then] = [await registryWith(ctx, before), await registryWith(ctx, after)];
  const question = { changed: after, before: now, after: then, on: todayOf(ctx), homeState: ctx.homeState };
  const found: Found[] = [];
  let [last, looked, isWhole] = ['', 0, false];
  while (!isWhole && looked < lookedAt) {
    const some = await ctx.stores.treatyChanges.openRequestsOn(touchedBy(after), last, atOnce);
    last = some.at(-1)?.row.id ?? last;
    looked += some.length;
    isWhole = some.length < atOnce;
    for (const request of some.filter(({ content }) => isConcerned(concerned, content.state))) {
      const shift = shiftOf(request.content, question);
      if (shift) found.push({ request, ...shift });
    }
  }
  return { lines: linesOf(found), isWhole };
}

export const isConcerned = (concerned: ReturnType<typeof concernedBy>, state: string): boolean =>
  concerned === 'all' || concerned.includes(state);

/** The registry as it would be with this treaty. */
export async function registryWith(
  { registry }: Pick<UseCaseContext, 'registry'>,
  treaty: Treaty,
): Promise<Registry> {
  const { version, treaties } = await registry.current();
  const others = treaties.filter(({ id }) => id !== treaty.id);
  return buildRegistry(version, [...others, treaty]);
}

interface Found extends Shift {
  readonly request: RequestOnTreaty;
}

function linesOf(found: readonly Found[]): readonly ImpactLine[] {
  return kinds.flatMap((kind) =>
    directions.flatMap((direction) => {
      const mine = found.filter(({ request: { row } }) => row.kind === kind && row.direction === direction);
      if (mine.length === 0) return [];
      const becoming = (to: Standing) => mine.filter((one) => one.to === to && one.from !== to).length;
      return {
        kind,
        direction,
        open: mine.length,
        loses: becoming('fails'),
        becomesUnconfirmed: becoming('unconfirmed'),
        becomesConfirmed: becoming('holds'),
      };
    }),
  );
}
