import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../context.ts';

/** The form as sent, or 400 when it is no form at all. */
export async function readForm(c: Context<AppEnv>): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new HTTPException(400);
  }
}

/** A control's value without surrounding white space; a file or a missing control gives ''. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Passwords are taken as typed. */
export function secretIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export const textsIn = (form: FormData, name: string): readonly string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/** A path of this site to return to; anything else leads home. */
export const safePath = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) && !/[\\\s]/.test(path) ? path : '/';
