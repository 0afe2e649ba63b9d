import type { Actor } from '../context.ts';
import type { RequestScope } from '../ports/request-query.ts';

/** Which requests an actor may see at all; an auditor sees that they exist and their log, never their contents. */
export function scopeOf(actor: Actor): RequestScope {
  if (actor.type === 'system') return { sees: 'all' };
  switch (actor.role) {
    case 'prosecutor':
      return actor.office ? { sees: 'office', office: actor.office } : { sees: 'nothing' };
    case 'central':
    case 'central_head':
    case 'signatory':
    case 'chancery':
    case 'auditor':
      return { sees: 'all' };
    case 'liaison':
      return actor.state ? { sees: 'state', state: actor.state } : { sees: 'nothing' };
    case 'leadership':
      return { sees: 'controlled' };
    case 'treaty_officer':
    case 'admin':
      return { sees: 'nothing' };
  }
}
