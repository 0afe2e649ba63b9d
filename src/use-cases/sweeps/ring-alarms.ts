import type { Alarm } from '../../domain/deadlines/alarms.ts';
import { hourlyHours, ringing } from '../../domain/deadlines/alarms.ts';
import { type Deadline, isRunning } from '../../domain/deadlines/deadline.ts';
import { questionPrefix } from '../../domain/deadlines/given-dates.ts';
import { addHours } from '../../domain/plain-date.ts';
import { caseStateOf } from '../../domain/requests/case-state.ts';
import { courseOf } from '../../domain/requests/course.ts';
import type { Services } from '../context.ts';
import { UseCaseError } from '../errors.ts';
import type { RequestFile } from '../ports/requests.ts';
import { deadlinesIn, limitColumns } from '../requests/limit-columns.ts';
import type { People } from '../requests/people-in.ts';
import { alarmHearers, type Urgency } from './alarm-hearers.ts';
import { alarmMessage } from './alarm-message.ts';
import { peopleOnce } from './people-once.ts';

export interface RingOptions {
  /** Most requests in one run; the next run goes on with the rest, custody first. */
  readonly limit: number;
  /** Takes what went wrong with one request; the others have their turn all the same. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Rings what is due, and says how many requests it has dealt with. Two things make it safe to be run twice, late, by several
 * processes at once, or to be cut off anywhere:
 * - `nextAlarmAt` of an open request is never later than its first alarm that has not rung. A step leaves it where it is
 *   while something is due, and brings it forward for a limit that it starts or moves; only a sweep that has rung moves it on.
 * - Which alarms rang is on record by limit, end and moment, and no record can be made twice. Record, messages and the new
 *   `nextAlarmAt` are one commit, made only over the log and the `nextAlarmAt` that were read.
 *
 * It takes no step in a request, though the law's tables let SYS end two terms: that nobody complained, or that a person
 * was not taken over, is not known from the time alone, so the alarm asks a person to say so.
 */
export async function ringAlarms(services: Services, { limit, onFault }: RingOptions): Promise<number> {
  const people = peopleOnce(services.stores.users);
  const now = services.clock.now();
  const ids = await services.stores.alarms.due(now, limit);
  let done = 0;
  for (const id of ids) {
    try {
      await ringOne(services, people, id, now);
      done += 1;
    } catch (error) {
      // Where somebody was first, whatever is still due is found by the next run.
      if (!(error instanceof UseCaseError && error.code === 'conflict')) onFault(error);
    }
  }
  return done;
}

async function ringOne(services: Services, people: People, id: string, now: string): Promise<void> {
  const { stores, registry, timeZone } = services;
  const file = await stores.requests.find(id, { sees: 'all' });
  if (!file) return;
  const deadlines = deadlinesIn(file, { registry: await registry.current(), now, timeZone });
  const running = deadlines.filter(isRunning);
  const rung = running.length > 0 ? await stores.alarms.lastRung(id) : [];
  const { now: alarms, next } = ringing(running, { rung, now, timeZone });
  await stores.alarms.commit({
    seen: file.row,
    due: { ...limitColumns(deadlines), nextAlarmAt: next ?? null },
    course: courseOf(file.content, file.actions, caseStateOf(file.actions, file.texts)),
    alarms,
    at: now,
    deliveries: await messagesFor(services, people, file, { alarms, running, now }),
  });
}

interface Rings {
  readonly alarms: readonly Alarm[];
  readonly running: readonly Deadline[];
  readonly now: string;
}

async function messagesFor(services: Services, people: People, file: RequestFile, rings: Rings) {
  if (rings.alarms.length === 0) return [];
  const hearers = await alarmHearers(people, file.row, urgencyOf(rings));
  const { alarms, now } = rings;
  return hearers.map((person) => alarmMessage(services, { file, alarms, person, now }));
}

function urgencyOf({ alarms, running, now }: Rings): Urgency {
  const isHeld = ({ clock }: Alarm) => running.some(({ id, isCustody }) => id === clock && isCustody);
  const held = alarms.filter(isHeld);
  const pressingUntil = addHours(now, hourlyHours);
  return {
    custody: held.length > 0,
    pressing: held.some(({ dueAt }) => dueAt <= pressingUntil),
    onlyQuestions: alarms.every(({ clock }) => clock.startsWith(questionPrefix)),
  };
}
