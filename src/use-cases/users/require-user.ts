import type { Actor, UseCaseContext } from '../context.ts';
import { UseCaseError } from '../errors.ts';

/** The person acting on their own account; jobs have none and get `not_signed_in`. */
export function requireUser({ actor }: Pick<UseCaseContext, 'actor'>): Actor & { type: 'user' } {
  if (actor.type !== 'user') throw new UseCaseError('not_signed_in');
  return actor;
}
