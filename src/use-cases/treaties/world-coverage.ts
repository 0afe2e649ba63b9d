import { z } from 'zod';
import { type Kind, kinds, type PlainDate, type StateCode } from '../../domain/codes.ts';
import { PlainDateText } from '../../domain/plain-date.ts';
import type { BasisVerdict } from '../../domain/treaties/basis-question.ts';
import {
  type CoveredState,
  countVerdicts,
  worldCoverage as coverageOf,
} from '../../domain/treaties/world-coverage.ts';
import type { UseCaseContext } from '../context.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf, todayOf } from './asked-by.ts';

export const WorldCoverageInput = z.strictObject({
  kind: z.enum(kinds).optional(),
  on: PlainDateText.optional(),
});
export type WorldCoverageInput = z.input<typeof WorldCoverageInput>;

export interface KindWorld {
  readonly counts: Readonly<Record<BasisVerdict, number>>;
  /** By their codes; the home state is not among them. */
  readonly states: readonly CoveredState[];
}

export interface WorldCoverage {
  readonly homeState: StateCode;
  readonly on: PlainDate;
  /** The kind asked for, or all three. */
  readonly kinds: Readonly<Partial<Record<Kind, KindWorld>>>;
  readonly registryVersion: string;
}

/** With whom there is what, state by state; today where no day is given. */
export async function worldCoverage(ctx: UseCaseContext, input: WorldCoverageInput): Promise<WorldCoverage> {
  requirePermission(ctx, 'registry:read');
  const { kind, on = todayOf(ctx) } = parseInput(WorldCoverageInput, input);
  const { homeState } = ctx;
  const registry = await ctx.registry.current();
  const worldOf = (each: Kind): KindWorld => {
    const states = coverageOf(registry, { homeState, kind: each, on, language: languageOf(ctx) });
    return { counts: countVerdicts(states), states };
  };
  const asked = kind === undefined ? kinds : [kind];
  return {
    homeState,
    on,
    kinds: Object.fromEntries(asked.map((each) => [each, worldOf(each)])),
    registryVersion: registry.version,
  };
}
