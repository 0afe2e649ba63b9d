import type { ActorCode, Direction, Kind, Role } from '../codes.ts';
import { stateMachines } from '../law/kz/state-machines.ts';
import type { StateMachine } from '../requests/state-machine.ts';
import { machineFor, statusIn } from '../requests/step.ts';
import type { Text } from '../text.ts';
import { rolesToActIn, stepsBack, stepsNeededFrom, waysOn } from './who-is-concerned.ts';

/** As much of an account as decides whose turn it is. */
export interface Waited {
  readonly id: string;
  readonly role: Role;
  readonly office?: string | null | undefined;
}

/** As much of a request's row as decides whose turn it is; a list for the other side holds less. */
export interface WaitingRequest {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly status: string;
  readonly officeCode?: string;
  readonly executingOfficeCode?: string | null;
  readonly assigneeId?: string | null;
}

type Place = Pick<WaitingRequest, 'kind' | 'direction' | 'status'>;

/** Requests that wait for a person: those in one of the places, of their office and given to nobody else where it matters. */
export interface WaitingFor {
  readonly places: readonly Place[];
  /** The office whose turn it is: the executing one, else the one that filed. */
  readonly office?: string | undefined;
  /** Given to this person or to nobody. */
  readonly assignee?: string | undefined;
}

/** Who may only send a request back is not waited for. */
const isWaitedFor = (machine: StateMachine, status: string, role: Role): boolean =>
  rolesToActIn(machine, status).includes(role) && stepsNeededFrom(machine, status, role) !== undefined;

/** The head's own decisions wait for the head, whoever prepares them. */
const headsOwn = (machine: StateMachine, status: string): boolean =>
  waysOn(machine, status).some(({ by }) => by[0] === 'DICH');

const isAssigned = (machine: StateMachine, status: string, role: Role): boolean =>
  role === 'central' || (role === 'central_head' && !headsOwn(machine, status));

const placesOf = (role: Role): readonly (Place & { readonly assigned: boolean })[] =>
  Object.values(stateMachines).flatMap((machine) =>
    machine.statuses
      .filter(({ code }) => isWaitedFor(machine, code, role))
      .map(({ code }) => ({
        kind: machine.kind,
        direction: machine.direction,
        status: code,
        assigned: isAssigned(machine, code, role),
      })),
  );

/** Where requests wait for a person; each entry alone is enough. */
export function waitingFor({ id, role, office }: Waited): readonly WaitingFor[] {
  const places = placesOf(role);
  const given = places.filter(({ assigned }) => assigned);
  const open = places.filter(({ assigned }) => !assigned);
  return [
    { places: open, ...(role === 'prosecutor' && { office: office ?? '' }) },
    { places: given, assignee: id },
  ].filter((entry) => entry.places.length > 0);
}

/** Requests of the department that nobody has been given yet: nobody's id is empty. */
export const waitingForAnExecutor = (): readonly WaitingFor[] => [
  { places: placesOf('central').filter(({ assigned }) => assigned), assignee: '' },
];

/** The steps a request waits for from this person, or nothing when it is somebody else's turn. */
export function stepsWaitedFor(request: WaitingRequest, person: Waited): Text | undefined {
  const machine = machineFor(request);
  if (!isWaitedFor(machine, request.status, person.role)) return undefined;
  const { officeCode, executingOfficeCode, assigneeId } = request;
  if (person.role === 'prosecutor' && (executingOfficeCode ?? officeCode) !== person.office) return undefined;
  const assigned = isAssigned(machine, request.status, person.role);
  if (assigned && assigneeId && assigneeId !== person.id) return undefined;
  return stepsNeededFrom(machine, request.status, person.role);
}

/** The bodies the law waits for in a status, the first named of each step. */
export function bodiesToAct(request: Place): readonly ActorCode[] {
  const machine = machineFor(request);
  if (statusIn(machine, request.status).terminal) return [];
  const onward = waysOn(machine, request.status).filter(({ action }) => !stepsBack.has(action));
  return [...new Set(onward.flatMap(({ by }) => by.slice(0, 1)))];
}
