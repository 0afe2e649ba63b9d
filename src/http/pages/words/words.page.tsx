import type { Hono } from 'hono';
import { z } from 'zod';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { filtersOf } from '../list-query.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { WordsView } from './words.view.tsx';

const WordFilter = z.object({ only: z.literal('proposed').optional() });

/** For our own people: a foreign officer reads what is decided, not what is proposed. */
export function mountWords(app: Hono<AppEnv>): void {
  app.get('/words', (c) => {
    requirePermission(contextOf(c), 'registry:history');
    const onlyProposed = filtersOf(c, WordFilter).only === 'proposed';
    return renderPage(c, <WordsView page={pageOf(c)} onlyProposed={onlyProposed} />);
  });
}
