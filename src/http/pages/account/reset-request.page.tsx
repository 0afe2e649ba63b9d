import type { Hono } from 'hono';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { requestReset } from '../../../use-cases/users/request-reset.ts';
import { type AppEnv, servicesOf } from '../../context.ts';
import { errorsOf, noErrors } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { ResetRequestView } from './reset-request.view.tsx';

export function mountResetRequest(app: Hono<AppEnv>): void {
  app.get('/reset', (c) => renderPage(c, <ResetRequestView page={pageOf(c)} email="" errors={noErrors} />));

  app.post('/reset', async (c) => {
    const email = textIn(await readForm(c), 'email');
    const address = c.var.deps.clientAddress(c);
    try {
      await requestReset(servicesOf(c), { email, ...(address && { address }) });
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      const page = pageOf(c);
      return renderPage(
        c,
        <ResetRequestView {...{ page, email }} errors={errorsOf(error.findings, page)} />,
        422,
      );
    }
    return c.redirect('/reset?done=asked', 303);
  });
}
