import type { StateMachine, Transition } from '../../domain/requests/state-machine.ts';
import type { Random } from './random.ts';

export interface PathWish {
  readonly from: string;
  readonly to: string;
  readonly allows: (transition: Transition) => boolean;
}

/** Ways past a stage that most requests go through. */
const skips = ({ action, from }: Transition): boolean =>
  action === 'submit_direct' || (action === 'report_result' && !from.includes('in_execution'));

/** A short way through a machine, not always the same one; undefined when there is none. */
export function findPath(
  machine: StateMachine,
  { from, to, allows }: PathWish,
  random: Random,
): readonly Transition[] | undefined {
  const steps = machine.transitions.filter(allows).map((transition) => ({
    transition,
    length: 1 + 2 * random.next() + (skips(transition) ? 3 : 0),
  }));
  const reached = new Map<string, { length: number; path: readonly Transition[] }>([
    [from, { length: 0, path: [] }],
  ]);
  // As many rounds as there are statuses are enough for every shortest way (Bellman and Ford).
  for (const _ of machine.statuses) {
    for (const { transition, length } of steps) {
      for (const start of transition.from) {
        const before = reached.get(start);
        const known = reached.get(transition.to);
        if (!before || (known && known.length <= before.length + length)) continue;
        reached.set(transition.to, {
          length: before.length + length,
          path: [...before.path, transition],
        });
      }
    }
  }
  return reached.get(to)?.path;
}
