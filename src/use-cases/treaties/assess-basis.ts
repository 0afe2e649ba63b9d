import { z } from 'zod';
import { directions, kinds, offenceCategories, transferRoles } from '../../domain/codes.ts';
import { PlainDateText } from '../../domain/plain-date.ts';
import { languages } from '../../domain/text.ts';
import { assessLegalBasis } from '../../domain/treaties/assess-legal-basis.ts';
import type { BasisAssessment } from '../../domain/treaties/basis-question.ts';
import { checkBasisQuestion } from '../../domain/treaties/check-basis-question.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { requirePermission } from '../require-permission.ts';
import { languageOf, todayOf } from './asked-by.ts';

export const AssessBasisInput = z.strictObject({
  kind: z.enum(kinds),
  direction: z.enum(directions),
  state: z.string().min(1).max(20),
  on: PlainDateText.optional(),
  offences: z.array(z.enum(offenceCategories)).max(50).optional(),
  offenceDate: PlainDateText.optional(),
  measures: z.array(z.string().max(60)).max(40).optional(),
  role: z.enum(transferRoles).optional(),
  /** Of the titles; the caller's own where absent. */
  language: z.enum(languages).optional(),
});
export type AssessBasisInput = z.input<typeof AssessBasisInput>;

/** Which treaties may carry such a request; today where no day is given. */
export async function assessBasis(ctx: UseCaseContext, input: AssessBasisInput): Promise<BasisAssessment> {
  requirePermission(ctx, 'registry:read');
  const asked = parseInput(AssessBasisInput, input);
  const findings = checkBasisQuestion(asked, ctx.homeState);
  if (findings.length > 0) throw invalid(...findings);
  return assessLegalBasis(await ctx.registry.current(), {
    ...asked,
    homeState: ctx.homeState,
    on: asked.on ?? todayOf(ctx),
    offences: [...new Set(asked.offences)],
    language: asked.language ?? languageOf(ctx),
  });
}
