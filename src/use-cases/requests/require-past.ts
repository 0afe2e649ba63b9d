import type { Instant } from '../../domain/codes.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Action } from '../../domain/requests/action.ts';
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

/** Steps follow one another: what happened cannot lie before the move it follows. */
export function checkOrder(
  at: Instant | undefined,
  actions: readonly Action[],
  path: string,
): readonly Finding[] {
  const moves = actions.filter(({ status }, index) => index > 0 && status !== actions[index - 1]?.status);
  const before = moves.at(-1) ?? actions[0];
  const earliest = before?.payload.occurredAt ?? (moves.length > 0 ? before?.at : undefined);
  if (at === undefined || earliest === undefined || Date.parse(at) >= Date.parse(earliest)) return [];
  return [
    {
      code: 'before_the_step_before',
      severity: 'block',
      path,
      message: {
        en: 'This lies before the step it follows. Check the date of both.',
        ru: 'Это раньше предыдущего шага. Проверьте даты обоих шагов.',
        kk: 'Бұл алдыңғы қадамнан бұрын. Екі қадамның да күнін тексеріңіз.',
      },
    },
  ];
}

export function requirePast(ctx: UseCaseContext, at: Instant | undefined, path: string): void {
  const findings = checkPast(ctx, at, path);
  if (findings.length > 0) throw invalid(...findings);
}
