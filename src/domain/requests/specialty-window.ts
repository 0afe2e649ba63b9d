import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../codes.ts';
import { citationText } from '../law/kz/citation-text.ts';
import { type Source, type SourceKey, sources } from '../law/kz/sources.ts';
import { codeWindow, treatyWindows } from '../law/kz/specialty.ts';
import { timeLimits } from '../law/kz/time-limits.ts';
import { addDays } from '../plain-date.ts';
import type { Text } from '../text.ts';
import type { Treaty } from '../treaties/treaty.ts';
import { treatyIdsOf } from './legal-basis.ts';
import type { Situation } from './situation.ts';
import type { LibertyEvent } from './specialty.ts';
import { treatyArticle } from './treaty-article.ts';

/** How long a surrendered person may stay before the protection ends, and from when. */
export interface SpecialtyRule {
  readonly days: number | null;
  readonly months: number | null;
  /** `end`: from the end of the proceedings or the sentence; `free`: from when the person could leave. */
  readonly from: 'end' | 'free';
  readonly citation: string;
  /** The provision in words. */
  readonly name: Text;
}

/** The window as the records let it be reckoned. */
export interface SpecialtyWindow {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** The protection has ended: the person stayed past the window or came back of free will. */
  readonly lapsed: boolean;
  /** The window is over and nothing tells whether the person stayed. */
  readonly unclear: boolean;
}

/**
 * The chosen treaty's rule; where its text is silent or not read, the Code's for persons surrendered to Kazakhstan. What
 * another State promised without a treaty rule is not known.
 */
export function specialtyRule({ file, registry }: Situation): SpecialtyRule | undefined {
  for (const id of treatyIdsOf(file.content)) {
    const rule = provisionRule(registry.byId.get(id)) ?? tableRule(id);
    if (rule) return rule;
  }
  return file.content.direction === 'outgoing' ? limitRule(codeWindow.limit) : undefined;
}

interface Leave {
  readonly days?: number | null;
  readonly months?: number | null;
  readonly from?: string | null;
}

function provisionRule(treaty: Treaty | undefined): SpecialtyRule | undefined {
  const limits = treaty?.provisions?.time_limits as { specialty_leave?: Leave | null } | null | undefined;
  const leave = limits?.specialty_leave;
  if (!treaty || (leave?.days == null && leave?.months == null)) return undefined;
  const articles = treaty.provisions?.articles as Readonly<Record<string, string>> | undefined;
  return {
    days: leave.days ?? null,
    months: leave.months ?? null,
    from: /\bleave\b/.test(leave.from ?? '') ? 'free' : 'end',
    ...treatyArticle(treaty, articles?.specialty_leave ?? ''),
  };
}

function tableRule(treatyId: string): SpecialtyRule | undefined {
  const bySource: Readonly<Record<SourceKey, Source>> = sources;
  const limit = treatyWindows.find((id) => {
    const known = timeLimits.find((one) => one.id === id);
    return known && bySource[known.instrument].treatyId === treatyId;
  });
  return limit && limitRule(limit);
}

function limitRule(id: string): SpecialtyRule | undefined {
  const limit = timeLimits.find((one) => one.id === id);
  if (!limit) return undefined;
  return {
    days: limit.unit === 'day' ? limit.length : null,
    months: limit.unit === 'month' ? limit.length : null,
    from: /\bleave\b/.test(limit.trigger.en) ? 'free' : 'end',
    citation: limit.source,
    name: citationText(limit.source),
  };
}

const surrendered = new Set(['surrendered', 'temporarily_surrendered', 'temporary_returned']);

/** The rule and the window of a person who was surrendered; null for everyone else, or where no rule is known. */
export function windowOf(situation: Situation): (SpecialtyRule & SpecialtyWindow) | null {
  const { content, state } = situation.file;
  if (content.kind !== 'extradition' || !surrendered.has(state.status)) return null;
  const rule = specialtyRule(situation);
  return rule ? { ...rule, ...specialtyWindow(rule, state.specialty.liberty, situation.today) } : null;
}

const ended = new Set(['proceedings_ended', 'sentence_ended']);

/** Reckons the window from what is recorded; days on which the person could not leave are added (УПК 582(3), Kishinev 80(3)). */
export function specialtyWindow(
  rule: SpecialtyRule,
  liberty: readonly LibertyEvent[],
  today: PlainDate,
): SpecialtyWindow {
  const starts = liberty.filter(({ event }) =>
    rule.from === 'free' ? event === 'free_to_leave' : ended.has(event),
  );
  const startsOn = starts.at(-1)?.on ?? null;
  const returned = liberty.findLast(({ event }) => event === 'returned');
  const endsOn = startsOn === null ? null : windowEnd(rule, startsOn, liberty);
  const after = startsOn === null ? [] : liberty.filter(({ on }) => on >= startsOn);
  const leftInTime = after.some(({ event, on }) => event === 'left' && endsOn !== null && on <= endsOn);
  const stayed = after.some(
    ({ event, on }) => (event === 'stayed' || event === 'left') && endsOn !== null && on > endsOn,
  );
  const over = endsOn !== null && today > endsOn;
  return {
    startsOn,
    endsOn,
    lapsed: returned !== undefined || (over && stayed && !leftInTime),
    unclear: over && !stayed && !leftInTime && returned === undefined,
  };
}

function windowEnd(
  { days, months }: SpecialtyRule,
  startsOn: PlainDate,
  liberty: readonly LibertyEvent[],
): PlainDate {
  const base = Temporal.PlainDate.from(startsOn)
    .add({ days: days ?? 0, months: months ?? 0 })
    .toString();
  return withHindrances(
    base,
    startsOn,
    liberty.filter(({ event }) => event === 'hindered'),
  );
}

/** The end of a window with the days added on which the person could not leave. */
export function withHindrances(
  base: PlainDate,
  startsOn: PlainDate,
  hindrances: readonly Pick<LibertyEvent, 'on' | 'until'>[],
): PlainDate {
  const after = hindrances
    .filter(({ on, until }) => (until ?? on) >= startsOn)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return after.reduce(
    (end, { on, until }) =>
      on > end ? end : addDays(end, daysFrom(on < startsOn ? startsOn : on, until ?? on)),
    base,
  );
}

const daysFrom = (on: PlainDate, until: PlainDate): number =>
  Temporal.PlainDate.from(on).until(Temporal.PlainDate.from(until)).days + 1;
