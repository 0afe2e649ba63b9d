import type { Hono } from 'hono';
import { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { RegistryView } from './registry.view.tsx';

export function mountRegistry(app: Hono<AppEnv>): void {
  app.get('/registry', async (c) => {
    const ctx = contextOf(c);
    const [summary, registry] = await Promise.all([registrySummary(ctx), ctx.registry.current()]);
    return renderPage(c, <RegistryView page={pageOf(c)} {...{ summary, registry }} />);
  });
}
