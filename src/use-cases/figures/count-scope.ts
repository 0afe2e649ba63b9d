import type { Actor } from '../context.ts';
import type { RequestScope } from '../ports/request-query.ts';
import { scopeOf } from '../requests/request-scope.ts';

/** Leadership counts all requests, everybody else those they may see. */
export const countScopeOf = (actor: Actor): RequestScope =>
  actor.type === 'user' && actor.role === 'leadership' ? { sees: 'all' } : scopeOf(actor);
