import type { Context } from 'hono';
import { hasPermission, type Permission } from '../../domain/access/permissions.ts';
import { createTranslator, type Translator } from '../../i18n/translate.ts';
import type { Actor } from '../../use-cases/context.ts';
import { type AppEnv, servicesOf } from '../context.ts';

export type UserActor = Extract<Actor, { type: 'user' }>;

/** What every view needs to know of its reader. */
export interface PageContext extends Translator {
  readonly actor: UserActor | undefined;
  /** Path and query of this page, to come back to after a change of language. */
  readonly address: string;
  readonly path: string;
  /** Said once after a redirect, by name. */
  readonly notice: string | undefined;
  may(permission: Permission): boolean;
}

export function pageOf(c: Context<AppEnv>): PageContext {
  const actor = c.var.credential?.actor;
  const person = actor?.type === 'user' ? actor : undefined;
  const url = new URL(c.req.url);
  return {
    ...createTranslator(c.var.language, servicesOf(c).timeZone),
    actor: person,
    address: c.req.method === 'GET' ? url.pathname + url.search : url.pathname,
    path: url.pathname,
    notice: c.req.query('done'),
    may: (permission) => person !== undefined && hasPermission(person.role, permission),
  };
}
