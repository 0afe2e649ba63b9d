import { V7Generator } from 'uuidv7';
import type { Instant } from '../../domain/codes.ts';
import type { Clock } from '../../use-cases/ports/stores.ts';
import type { Random } from './random.ts';

const hour = 60 * 60 * 1_000;

/** A clock in the past that the demo moves on from step to step, and ids that carry its time. */
export interface DemoTime extends Clock {
  newId(): string;
  set(instant: Instant): void;
  /** Moves on, but never past the present: steps that would lie ahead crowd before it instead. */
  passHours(hours: number): void;
  /** To the next working hour, where it is not one. */
  untilWork(): void;
}

export function createDemoTime(present: Instant, random: Random): DemoTime {
  const latest = Date.parse(present);
  let now = latest;
  const ids = new V7Generator({ nextUint32: () => Math.floor(random.next() * 2 ** 32) });
  const moveTo = (instant: number) => {
    now = instant < latest ? instant : now + (latest - now) / 50;
  };
  return {
    now: () => new Date(now).toISOString(),
    newId: () => ids.generateOrResetWithTs(Math.floor(now)).toString(),
    set: (instant) => {
      now = Date.parse(instant);
    },
    passHours: (hours) => moveTo(now + hours * hour),
    untilWork: () => {
      const morning = workingHour(now, random);
      if (morning !== now) moveTo(morning);
    },
  };
}

/** Offices in Kazakhstan are open from 4 to 13 o'clock UTC, Monday to Friday. */
export function workingHour(instant: number, random: Random): number {
  const date = new Date(instant);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  if (!isWeekend && date.getUTCHours() >= 4 && date.getUTCHours() < 13) return instant;
  const isOver = date.getUTCHours() >= 13;
  date.setUTCHours(4, random.int(0, 300), random.int(0, 59), random.int(0, 999));
  if (isOver) date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1);
  return date.getTime();
}
