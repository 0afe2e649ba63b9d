import { addHours, addSeconds } from '../../domain/plain-date.ts';
import type { RegisterFigures } from '../../use-cases/ports/watch.ts';
import type { AppServices } from '../context.ts';
import { type Family, single } from './metrics-text.ts';

/** Figures change by the minute, and several Prometheus servers may ask. */
const sameFiguresMs = 10_000;
/** Counted no further: from there on it is a flood, whatever the number. */
const countedUpTo = 10_000;

/** Sweeps come every five minutes; three missed are no accident. */
const lateAfterSeconds = 15 * 60;

const hoursAhead = { overdue: 0, '1d': 24, '3d': 72, '10d': 240 } as const;

const ageInSeconds = (since: string | null, now: string): number =>
  since === null ? 0 : Math.max(0, (Date.parse(now) - Date.parse(since)) / 1_000);

const endOfUtcDay = (day: string) => addHours(`${day}T00:00:00.000Z`, 24);

const familiesOf = (
  { messages, oldestQueuedAt, due, alarmsLate, sealedDay }: RegisterFigures,
  now: string,
): readonly Family[] => [
  {
    name: 'outbox_messages',
    help: `Messages not sent, by status; counted up to ${countedUpTo}.`,
    type: 'gauge',
    samples: Object.entries(messages).map(([status, value]) => ({ labels: { status }, value })),
  },
  single('gauge', {
    name: 'outbox_oldest_queued_seconds',
    help: 'Age of the message that is queued longest; 0 while none is.',
    value: ageInSeconds(oldestQueuedAt, now),
  }),
  {
    name: 'requests_due',
    help: `Open requests whose next term is over or ends within that time, each counted once; up to ${countedUpTo}.`,
    type: 'gauge',
    samples: Object.keys(hoursAhead).map((within, index) => ({ labels: { within }, value: due[index] ?? 0 })),
  },
  single('gauge', {
    name: 'alarms_late',
    help: `Requests with an alarm late by more than a quarter of an hour, up to ${countedUpTo}; any for long means that nothing rings them.`,
    value: alarmsLate,
  }),
  // Missing until the first day is sealed, so that a new register does not look like a neglected one.
  ...(sealedDay === null
    ? []
    : [
        single('gauge', {
          name: 'audit_sealed_day_seconds',
          help: 'Age of the end of the last day whose log was sealed; more than two days means that nothing seals it.',
          value: ageInSeconds(endOfUtcDay(sealedDay), now),
        }),
      ]),
];

/** Where the database does not answer, its figures are missing, not zero, and `register_up` says so. */
async function readFamilies({ stores, clock }: AppServices): Promise<readonly Family[]> {
  const now = clock.now();
  const until = Object.values(hoursAhead).map((hours) => addHours(now, hours));
  const isUp = (value: 0 | 1) =>
    single('gauge', { name: 'register_up', help: '1 while the figures of the register can be read.', value });
  try {
    const rungBy = addSeconds(now, -lateAfterSeconds);
    return [isUp(1), ...familiesOf(await stores.watch.figures({ until, rungBy, most: countedUpTo }), now)];
  } catch {
    return [isUp(0)];
  }
}

/** The register's own figures, read anew when they are older than some seconds. */
export function createRegisterFamilies(): (services: AppServices) => Promise<readonly Family[]> {
  let reading: Promise<readonly Family[]> | undefined;
  let readAgainAt = 0;
  return (services) => {
    const now = performance.now();
    if (reading === undefined || now >= readAgainAt) {
      readAgainAt = now + sameFiguresMs;
      reading = readFamilies(services);
    }
    return reading;
  };
}
