import type { StateCode } from '../../domain/codes.ts';
import type { Actor } from '../context.ts';

/** An officer of the other state, who gets the shared view and nothing else. */
export const isForeign = (actor: Actor): boolean => actor.type === 'user' && actor.role === 'liaison';

/** The state an officer of the other side acts for; null for our own people. */
export const foreignStateOf = (actor: Actor): StateCode | null =>
  actor.type === 'user' && actor.role === 'liaison' ? actor.state : null;
