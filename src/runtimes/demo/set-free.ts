import { isRunning } from '../../domain/deadlines/deadline.ts';
import { releaseDueId } from '../../domain/deadlines/release-due.ts';
import { listDeadlines } from '../../use-cases/requests/list-deadlines.ts';
import { act, type DemoCase } from './demo-case.ts';

/** Where a request ended while its person was held, the release is put on record within hours, as the law demands. */
export async function setFree(demo: DemoCase): Promise<void> {
  const { cast, time, random } = demo.world;
  const central = cast.one('central');
  const deadlines = await listDeadlines(central, demo.id);
  // Not yet overdue in the moment it begins, which is also that in which it ends.
  if (!deadlines.some((deadline) => deadline.id === releaseDueId && isRunning(deadline))) return;
  time.passHours(1 + random.next() * 3);
  const payload = {
    track: 'custody',
    value: 'released',
    theirReference: 'Постановление прокурора (демонстрация)',
  };
  await act(central, demo, { action: 'record_track', payload });
}
