import { isBarredBySeparation } from '../../domain/access/separation.ts';
import type { ActorCode } from '../../domain/codes.ts';
import type { Step } from '../../domain/requests/step.ts';
import type { RequestRow } from '../../use-cases/ports/requests.ts';
import type { LoadedRequest } from '../../use-cases/requests/load-request.ts';
import { ownSteps } from '../../use-cases/requests/own-steps.ts';
import { scopeOf } from '../../use-cases/requests/request-scope.ts';
import type { Player } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';

export interface ChosenActor {
  readonly player: Player;
  /** They enter what another body decided. */
  readonly recorded: boolean;
}

/** Who does a step: the one whose it is in law before one who records it, the author or assignee before a colleague. */
export function chooseActor(
  { cast, random }: DemoWorld,
  step: Pick<Step, 'action' | 'by'>,
  { file, state }: LoadedRequest,
): ChosenActor | undefined {
  const able = cast.all
    .filter((player) => isInSight(player, file.row))
    .filter(({ actor }) => !isBarredBySeparation(step.action, actor.id, state))
    .flatMap((player) => {
      const own = ownSteps(player.actor, file, state).find((one) => one.step.action === step.action);
      if (!own) return [];
      const { capacity, recorded } = own;
      return [{ player, recorded, rank: rankOf(player, { capacity, recorded, by: step.by, row: file.row }) }];
    });
  const best = Math.min(...able.map(({ rank }) => rank));
  return random.pickFrom(able.filter(({ rank }) => rank === best));
}

function rankOf(
  { actor }: Player,
  of: { capacity: ActorCode; recorded: boolean; by: readonly ActorCode[]; row: RequestRow },
): number {
  const isTheirs = actor.id === of.row.createdById || actor.id === of.row.assigneeId;
  return (of.recorded ? 100 : 0) + of.by.indexOf(of.capacity) * 2 + (isTheirs ? 0 : 1);
}

/** The same scope that the use cases put into their query. */
function isInSight({ actor }: Player, row: RequestRow): boolean {
  const scope = scopeOf(actor);
  switch (scope.sees) {
    case 'all':
      return true;
    case 'office':
      return row.officeCode === scope.office || row.executingOfficeCode === scope.office;
    case 'state':
      return row.visibleToState && row.state === scope.state;
    default:
      return false;
  }
}
