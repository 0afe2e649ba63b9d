import { applyingClocks } from '../law/kz/clocks/applying-clocks.ts';
import { beforeEndOf } from './before-ends.ts';
import { chooseTerms } from './choose-terms.ts';
import type { Clock } from './clock.ts';
import { type Deadline, isRunning } from './deadline.ts';
import { givenDates } from './given-dates.ts';
import { type Entry, entriesOf } from './log-entries.ts';
import type { Reckoning } from './reckoning.ts';
import { releaseDue } from './release-due.ts';
import { runClock } from './run-clock.ts';
import { asDeadline, type Reckoned, reckon } from './run-deadline.ts';

/** Every time limit the log has started, running ones first and the nearest of them first. */
export function deadlinesOf(reckoning: Reckoning): readonly Deadline[] {
  const found = [
    ...fromClocks(reckoning).map(asDeadline),
    ...givenDates(reckoning),
    ...releaseDue(reckoning),
  ];
  const order = (deadline: Deadline) => (isRunning(deadline) ? 0 : 1);
  return found.sort((a, b) => order(a) - order(b) || (a.dueAt < b.dueAt ? -1 : 1));
}

function fromClocks(reckoning: Reckoning): readonly Reckoned[] {
  const { content, actions, registry, timeZone } = reckoning;
  const entries = entriesOf(actions, timeZone);
  const applying = applyingClocks(content, registry);
  const own = applying.flatMap((clock) => reckoned(clock, entries, reckoning));
  const chosen = chooseTerms(own, timeZone);
  const started = new Set(chosen.map(({ run }) => run.clock.id));
  const dependent = applying
    .filter((clock) => clock.beforeEndOf && !started.has(clock.id))
    .flatMap((clock) => beforeEndOf(clock, chosen, entries, reckoning) ?? []);
  return [...chosen, ...dependent];
}

function reckoned(clock: Clock, entries: readonly Entry[], reckoning: Reckoning): readonly Reckoned[] {
  const run = runClock(clock, entries);
  return run ? [reckon(run, reckoning, sinceOf(run.sequence, clock, reckoning))] : [];
}

/** A limit before an event, or on a date, has run since that was put on record. */
const sinceOf = (sequence: number, { isBefore, term }: Clock, { actions }: Reckoning) =>
  isBefore || term === null ? actions.find((action) => action.sequence === sequence)?.at : undefined;
