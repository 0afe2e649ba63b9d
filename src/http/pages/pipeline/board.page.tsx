import type { Hono } from 'hono';
import { listProcesses } from '../../../use-cases/pipeline/list-processes.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { BoardView } from './board.view.tsx';

export function mountBoard(app: Hono<AppEnv>): void {
  app.get('/pipeline', async (c) => {
    const lines = await listProcesses(contextOf(c));
    return renderPage(c, <BoardView page={pageOf(c)} lines={lines} />);
  });
}
