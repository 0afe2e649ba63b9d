import type { Hono } from 'hono';
import { listAssign } from '../../../i18n/messages/list-assign.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { assignRequests } from '../../../use-cases/requests/assign-requests.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm, textIn, textsIn } from '../form-body.ts';
import { viewAddress } from './list-address.ts';
import { outcomeNotice } from './list-outcome.tsx';
import { listPageOf, showList } from './show-list.tsx';

const chosenIn = (form: FormData) =>
  textsIn(form, 'request').map((value) => {
    const [id = '', sequence] = value.split('.');
    return { id, sequence: Number(sequence) };
  });

export function mountAssign(app: Hono<AppEnv>): void {
  app.get('/requests/assign', (c) => {
    contextOf(c);
    return c.redirect(viewAddress(listPageOf(c)), 303);
  });

  app.post('/requests/assign', async (c) => {
    const ctx = contextOf(c);
    const form = await readForm(c);
    const executorId = textIn(form, 'assigneeId');
    const requests = chosenIn(form);
    try {
      const outcome = {
        ...(await assignRequests(ctx, { assigneeId: executorId, requests })),
        executorId,
      };
      if (outcome.left.length === 0) {
        return c.redirect(viewAddress(listPageOf(c), outcomeNotice(outcome)), 303);
      }
      return showList(c, { outcome, executorId });
    } catch (error) {
      if (!(error instanceof UseCaseError) || error.code !== 'invalid') throw error;
      const findings = error.findings.map((finding) =>
        finding.path === '/requests' && finding.code === 'required'
          ? { ...finding, message: listAssign.noneChosen }
          : finding,
      );
      const chosen = new Set(requests.map(({ id }) => id));
      return showList(c, { executorId, chosen, errors: errorsOf(findings, listPageOf(c)) });
    }
  });
}
