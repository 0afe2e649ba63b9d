import type { Direction, Kind, StateCode } from '../codes.ts';
import { machineKey, stateMachines } from '../law/kz/state-machines.ts';
import { isWithoutGeneral, type Prospect } from './prospect.ts';

/** How many requests with a state stand at a status. */
export interface StandingRequests {
  readonly state: StateCode;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly terminal: boolean;
  readonly count: number;
}

export interface Helped {
  readonly state: StateCode;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly open: number;
  readonly refused: number;
}

const refusals: ReadonlySet<string> = new Set([
  'refused',
  'refused_by_court',
  'sending_refused',
  'recognition_refused',
]);

const isRefused = ({ kind, direction, status }: StandingRequests): boolean => {
  const known = stateMachines[machineKey(kind, direction)].statuses.find(({ code }) => code === status);
  return refusals.has(known?.outcome ?? '');
};

/**
 * The open and the refused requests that the treaty would have given a basis to: those of its kinds with states that have
 * reciprocity today, or a convention limited by offence. A request that rests on a general treaty needs no other.
 */
export function helpedBy(prospect: Prospect, standing: readonly StandingRequests[]): readonly Helped[] {
  const wanting = new Set(
    prospect.kinds.flatMap(({ kind, opens }) =>
      opens.filter(({ today }) => isWithoutGeneral(today)).map(({ state }) => `${kind} ${state}`),
    ),
  );
  const helped = new Map<string, Helped>();
  for (const line of standing) {
    const { state, kind, direction, count } = line;
    const refused = isRefused(line);
    if (!wanting.has(`${kind} ${state}`) || (line.terminal && !refused)) continue;
    const key = `${kind} ${direction} ${state}`;
    const before = helped.get(key) ?? { state, kind, direction, open: 0, refused: 0 };
    helped.set(key, {
      ...before,
      open: before.open + (refused ? 0 : count),
      refused: before.refused + (refused ? count : 0),
    });
  }
  return [...helped.values()].sort(
    (a, b) => b.open + b.refused - a.open - a.refused || (a.state < b.state ? -1 : Number(a.state > b.state)),
  );
}
