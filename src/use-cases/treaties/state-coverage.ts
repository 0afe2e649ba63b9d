import { z } from 'zod';
import { PlainDateText } from '../../domain/plain-date.ts';
import { languages } from '../../domain/text.ts';
import { checkState } from '../../domain/treaties/check-basis-question.ts';
import { stateCoverage as coverageOf, type StateCoverage } from '../../domain/treaties/coverage.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf, todayOf } from './asked-by.ts';

export const StateCoverageInput = z.strictObject({
  state: z.string().min(1).max(100),
  on: PlainDateText.optional(),
  /** Of the titles; the caller's own where absent. */
  language: z.enum(languages).optional(),
});
export type StateCoverageInput = z.input<typeof StateCoverageInput>;

/** What can be asked of a state, kind by kind; today where no day is given. */
export async function stateCoverage(ctx: UseCaseContext, input: StateCoverageInput): Promise<StateCoverage> {
  requirePermission(ctx, 'registry:read');
  const { state, on, language } = parseInput(StateCoverageInput, input);
  const findings = checkState(state, ctx.homeState, '/state');
  if (findings.length > 0) throw invalid(...findings);
  return coverageOf(await ctx.registry.current(), {
    homeState: ctx.homeState,
    state,
    on: on ?? todayOf(ctx),
    language: language ?? languageOf(ctx),
  });
}
