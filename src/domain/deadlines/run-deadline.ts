import type { Instant } from '../codes.ts';
import { citationText } from '../law/kz/citation-text.ts';
import { dateIn } from '../plain-date.ts';
import { withHindrances } from '../requests/specialty-window.ts';
import { onWorkingDay } from './appeal-term.ts';
import type { Run } from './clock.ts';
import type { Deadline, Explanation } from './deadline.ts';
import { extensionRoom, newestExtension } from './extensions.ts';
import { after, before, endOfDay } from './moments.ts';
import { isOver, type Reckoning, stateOf } from './reckoning.ts';
import { arithmeticText, termText } from './wording.ts';

const daysNotCounted = {
  en: 'Days on which the person could not leave are not counted; they are added to the end.',
  ru: 'Дни, когда лицо не могло выехать, не засчитываются; они прибавлены к концу срока.',
  kk: 'Адам кете алмаған күндер есепке алынбайды; олар мерзімнің соңына қосылған.',
};

/** A run with the limit it makes. Its explanation is put into words only for those who read it: most only want the end. */
export interface Reckoned {
  readonly run: Run;
  readonly deadline: Omit<Deadline, 'explanation'>;
  readonly explain: () => Explanation;
}

/** The limit with its explanation, made when first read. */
export function asDeadline({ deadline, explain }: Reckoned): Deadline {
  let explanation: Explanation | undefined;
  return {
    ...deadline,
    get explanation() {
      explanation ??= explain();
      return explanation;
    },
  };
}

/** The limit a run makes: its end, where it stands, and why. For a limit before an event the run starts at that event. */
export function reckon(run: Run, reckoning: Reckoning, since: Instant = run.startsAt): Reckoned {
  const { clock, stoppedAt } = run;
  const { now } = reckoning;
  const end = firstEnd(run, reckoning.timeZone);
  const extended = newestExtension(run, end, reckoning);
  const dueAt = extended?.until ?? end;
  const lapsed = clock.lapses === true && now > dueAt;
  // What comes after a right has lapsed no longer uses it, and nobody missed it.
  const usedAt = lapsed && stoppedAt !== undefined && stoppedAt > dueAt ? undefined : stoppedAt;
  const state = stateOf(usedAt, (!clock.survives && isOver(reckoning)) || lapsed, dueAt, now);
  return {
    run,
    deadline: {
      id: clock.id,
      name: clock.name,
      startsAt: since,
      dueAt,
      citation: clock.citation,
      state,
      subject: clock.subject,
      isCustody: clock.isCustody === true,
      awaited: (reckoning.content.direction === 'outgoing' && clock.awaitedAbroad) || clock.awaited,
      lapses: clock.lapses === true,
      extension: extensionRoom(run, end, state, reckoning),
    },
    explain: () => ({ ...explained(run, end, reckoning), ...(extended ? { extended } : {}) }),
  };
}

function firstEnd({ clock, startsAt, pauses }: Run, timeZone: string): Instant {
  const { term, isBefore } = clock;
  if (!term) return endOfDay(dateIn(startsAt, timeZone), timeZone);
  if (clock.endsOnWorkingDay) return onWorkingDay(after(startsAt, term, timeZone), timeZone);
  const end = isBefore ? before(startsAt, term, timeZone) : after(startsAt, term, timeZone);
  if (pauses.length === 0) return end;
  return endOfDay(withHindrances(dateIn(end, timeZone), dateIn(startsAt, timeZone), pauses), timeZone);
}

function explained(run: Run, end: Instant, { content, timeZone }: Reckoning): Explanation {
  const { clock, startsAt, isRedated } = run;
  const stand = isRedated ? undefined : clock.unlessRedated;
  const before = clock.isBefore === true;
  return {
    rule: clock.id,
    citation: clock.citation,
    cite: clock.cite ?? citationText(clock.citation),
    start: { what: stand?.trigger ?? clock.trigger, at: startsAt },
    length: clock.term && termText(clock.term),
    arithmetic: arithmeticText({ start: startsAt, end, term: clock.term, before }, timeZone),
    notes: [
      ...(stand ? [stand.note] : []),
      ...(run.pauses.length > 0 ? [daysNotCounted] : []),
      ...(clock.notes?.(content) ?? []),
    ],
  };
}
