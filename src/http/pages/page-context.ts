import type { Context } from 'hono';
import { hasPermission, type Permission } from '../../domain/access/permissions.ts';
import { citationText } from '../../domain/law/kz/citation-text.ts';
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
  /** All data is invented; the pages say so and lead to the tour. */
  readonly isDemo: boolean;
  /** Said once after a redirect, by name. */
  readonly notice: string | undefined;
  may(permission: Permission): boolean;
  /** A provision as the tables name it, in the words of the reader's language. */
  cite(citation: string): string;
}

export function pageOf(c: Context<AppEnv>): PageContext {
  const actor = c.var.credential?.actor;
  const person = actor?.type === 'user' ? actor : undefined;
  const url = new URL(c.req.url);
  const { language } = c.var;
  return {
    ...createTranslator(language, servicesOf(c).timeZone),
    actor: person,
    address: c.req.method === 'GET' ? url.pathname + url.search : url.pathname,
    path: url.pathname,
    isDemo: c.var.deps.demo !== undefined,
    notice: c.req.query('done'),
    cite: (citation) => citationText(citation)[language],
    may: (permission) => person !== undefined && hasPermission(person.role, permission),
  };
}
