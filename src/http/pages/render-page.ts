import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from '../context.ts';

type Rendered = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page. Case files never stay in a shared cache. */
export async function renderPage(
  c: Context<AppEnv>,
  view: Rendered,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  c.header('cache-control', 'private, no-store');
  return c.html(`<!doctype html>${await view}`, status);
}
