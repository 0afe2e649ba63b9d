import { z } from 'zod';
import { isTooLong, longestYears, type Period, presetPeriod } from '../../domain/figures/period.ts';
import type { Finding } from '../../domain/finding.ts';
import { PlainDateText } from '../../domain/plain-date.ts';
import { fill, type Text } from '../../domain/text.ts';
import { isKnownState } from '../../domain/treaties/state-codes.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { todayOf } from '../treaties/asked-by.ts';
import { unknownValue } from '../unknown-value.ts';

export const FiguresInput = z.strictObject({
  from: PlainDateText.optional(),
  to: PlainDateText.optional(),
  state: z.string().max(10).optional(),
});
export type FiguresInput = z.input<typeof FiguresInput>;

const endsBeforeItBegins: Text = {
  en: 'The period ends before it begins. Give a later last day.',
  ru: 'Период заканчивается раньше, чем начинается. Укажите более поздний последний день.',
  kk: 'Кезең басталмай тұрып аяқталады. Кейінірек соңғы күнді көрсетіңіз.',
};
const tooLong: Text = {
  en: 'A period of more than {years} years cannot be shown. Give a nearer last day.',
  ru: 'Период длиннее {years} лет показать нельзя. Укажите более близкий последний день.',
  kk: '{years} жылдан ұзақ кезең көрсетілмейді. Жақынырақ соңғы күнді көрсетіңіз.',
};
const notYet: Text = {
  en: 'The period has not begun yet. Give a first day that is not after today.',
  ru: 'Период ещё не начался. Укажите первый день не позже сегодняшнего.',
  kk: 'Кезең әлі басталған жоқ. Бүгіннен кеш емес бірінші күнді көрсетіңіз.',
};

const block = (code: string, path: string, message: Text): Finding => ({
  code,
  severity: 'block',
  path,
  message,
});

/** This year so far, where nothing else is asked for; a first day alone means until today. */
export function periodAsked(ctx: UseCaseContext, { from, to }: Pick<FiguresInput, 'from' | 'to'>): Period {
  const today = todayOf(ctx);
  const last = to ?? (from !== undefined && from > today ? from : today);
  return { from: from ?? presetPeriod('this_year', last).from, to: last };
}

function findingsOn(period: Period, today: string, state: string | undefined): readonly Finding[] {
  if (state !== undefined && !isKnownState(state)) return [unknownValue('/state')];
  if (period.from > period.to) return [block('period_backwards', '/to', endsBeforeItBegins)];
  if (period.from > today) return [block('period_not_begun', '/from', notYet)];
  if (isTooLong(period)) return [block('period_too_long', '/to', fill(tooLong, { years: longestYears }))];
  return [];
}

export function figuresAsked(ctx: UseCaseContext, input: FiguresInput) {
  const asked = parseInput(FiguresInput, input);
  const period = periodAsked(ctx, asked);
  const findings = findingsOn(period, todayOf(ctx), asked.state);
  if (findings.length > 0) throw invalid(...findings);
  return { period, state: asked.state };
}
