import type { Instant } from '../../domain/codes.ts';
import type { Finding } from '../../domain/finding.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';

/** Clocks of two machines may differ a little. */
const toleranceMs = 60_000;

/** What happened cannot lie ahead: a clock started in the future would hide a term that runs already. */
export function checkPast(ctx: UseCaseContext, at: Instant | undefined, path: string): readonly Finding[] {
  if (at === undefined || Date.parse(at) <= Date.parse(ctx.clock.now()) + toleranceMs) return [];
  return [
    {
      code: 'in_the_future',
      severity: 'block',
      path,
      message: {
        en: 'This moment has not come yet. Enter when it happened.',
        ru: 'Этот момент ещё не наступил. Укажите, когда это произошло.',
        kk: 'Бұл сәт әлі келген жоқ. Оның қашан болғанын көрсетіңіз.',
      },
    },
  ];
}

export function requirePast(ctx: UseCaseContext, at: Instant | undefined, path: string): void {
  const findings = checkPast(ctx, at, path);
  if (findings.length > 0) throw invalid(...findings);
}
