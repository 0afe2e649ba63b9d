import type { Kind } from '../../domain/codes.ts';
import { groundOf } from '../../domain/law/kz/grounds/grounds.ts';
import { mayGive } from '../../domain/requests/grounds/who-may-answer.ts';
import { forbidden } from '../errors.ts';
import type { OwnStep } from './own-steps.ts';

/** An answer about a ground is given by those the ground is for; to put one aside is to decide. Of other steps it says nothing. */
export function requireAnswerer(
  { capacity }: OwnStep,
  { ground: id, answer }: { ground?: string | undefined; answer?: string | undefined },
  kind: Kind,
): void {
  const ground = id === undefined ? undefined : groundOf(id);
  if (ground && !mayGive(capacity, { ground, answer, kind })) throw forbidden();
}
