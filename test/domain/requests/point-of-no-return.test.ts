import { describe, expect, it } from 'vitest';
import { stateMachines } from '../../../src/domain/law/kz/state-machines.ts';
import { consequenceOf } from '../../../src/domain/requests/point-of-no-return.ts';
import type { StateMachine } from '../../../src/domain/requests/state-machine.ts';
import { statusIn, stepsFrom } from '../../../src/domain/requests/step.ts';

const machines = Object.values(stateMachines);

/** Every status that some course leads to. */
function reachedFrom(machine: StateMachine, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const status of reached) {
    for (const { from, to } of machine.transitions) if (from.includes(status)) reached.add(to);
  }
  return reached;
}

const moves = machines.flatMap((machine) =>
  machine.transitions.flatMap((move) => move.from.map((status) => ({ machine, move, status }))),
);
const asked = moves.filter(({ machine, move, status }) => consequenceOf(move, { ...machine, status }));

describe('a step that asks a question first', () => {
  it.each(asked)(
    '$machine.kind $machine.direction, $status: no course leads back from $move.action',
    ({ machine, move, status }) => {
      expect(reachedFrom(machine, move.to)).not.toContain(status);
    },
  );

  it('is every one that ends a request, and each of the signatures, dispatches and decisions', () => {
    const ends = moves.filter(({ machine, move }) => statusIn(machine, move.to).terminal);
    expect(ends.filter((end) => !asked.includes(end))).toEqual([]);
    const others = asked.filter((each) => !ends.includes(each));
    expect([...new Set(others.map(({ move }) => move.action))].sort()).toEqual([
      'decide_extradite',
      'diplomatic_dispatch',
      'grant_as_sentencing_state',
      'post_original',
      'send_urgent',
      'sign',
    ]);
  });

  it('is, of the records, the one that opens names or papers to the other side', () => {
    const records = machines.flatMap((machine) =>
      machine.statuses.flatMap(({ code: status }) =>
        stepsFrom(machine, status)
          .filter(({ neutral }) => neutral)
          .filter((step) => consequenceOf(step, { ...machine, status })),
      ),
    );
    expect([...new Set(records.map(({ action }) => action))].sort()).toEqual(['release', 'release_document']);
  });
});
