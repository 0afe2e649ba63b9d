import type { Role, StateCode } from '../../domain/codes.ts';
import type { Language } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';
import { requireUser } from './require-user.ts';

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly state: StateCode | null;
  readonly language: Language;
}

export function getMe(ctx: Pick<UseCaseContext, 'actor'>): Me {
  const { id, name, role, office, state, language } = requireUser(ctx);
  return { id, name, role, office, state, language };
}
