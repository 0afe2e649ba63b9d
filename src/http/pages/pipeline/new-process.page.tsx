import type { Context, Hono } from 'hono';
import { pipeline } from '../../../i18n/messages/pipeline.ts';
import { UseCaseError } from '../../../use-cases/errors.ts';
import { listProcesses } from '../../../use-cases/pipeline/list-processes.ts';
import { type StartProcessInput, startProcess } from '../../../use-cases/pipeline/start-process.ts';
import { requirePermission } from '../../../use-cases/require-permission.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { errorsOf, type FormErrors, noErrors } from '../components/form-errors.ts';
import { readForm, textIn, textsIn } from '../form-body.ts';
import { type PageContext, pageOf } from '../page-context.ts';
import { renderPage } from '../render-page.ts';
import { fieldLabels } from './entry-fields.tsx';
import { NewProcessView, type TypedProcess } from './new-process.view.tsx';

const blank: TypedProcess = {
  treatyId: '',
  title: '',
  state: '',
  kinds: [],
  route: 'treaty',
  stage: 'initiative',
  on: '',
  unknown: '',
  note: '',
  source: '',
};

async function showForm(c: Context<AppEnv>, typed: TypedProcess, errors: FormErrors): Promise<Response> {
  const ctx = contextOf(c);
  requirePermission(ctx, 'pipeline:write');
  const [lines, registry] = await Promise.all([listProcesses(ctx), ctx.registry.current()]);
  const taken = new Set(lines.map(({ treatyId }) => treatyId));
  const choosable = registry.treaties.filter(
    ({ id, status }) => !taken.has(id) && status !== 'in_force' && status !== 'terminated',
  );
  const page = pageOf(c);
  const view = <NewProcessView {...{ page, typed, errors, choosable }} />;
  return renderPage(c, view, errors.list.length > 0 ? 422 : 200);
}

function readProcess(form: FormData): TypedProcess {
  const read = (name: string) => textIn(form, name);
  return {
    treatyId: read('treatyId'),
    title: read('title'),
    state: read('states'),
    kinds: textsIn(form, 'kinds'),
    route: read('route'),
    stage: read('stage'),
    on: read('on'),
    unknown: read('unknown'),
    note: read('note'),
    source: read('source'),
  };
}

/** Safe because the use case parses it. An empty field is left out, so that the use case names it. */
const toInput = (typed: TypedProcess) =>
  ({
    ...(typed.treatyId && { treatyId: typed.treatyId }),
    ...(typed.title && { title: typed.title }),
    states: typed.state ? [typed.state] : [],
    kinds: typed.kinds,
    ...(typed.route && { route: typed.route }),
    ...(typed.stage && { stage: typed.stage }),
    ...(typed.unknown ? { on: null } : typed.on && { on: typed.on }),
    ...(typed.note && { note: typed.note }),
    sources: typed.source ? [typed.source] : [],
  }) as StartProcessInput;

const labelIn = (page: PageContext) => (path: string) => {
  const name = path.split('/')[1] ?? '';
  if (name === 'title') return page.t(pipeline.workingTitle);
  if (name === 'treatyId') return page.t(pipeline.registryTreaty);
  const label = fieldLabels[name];
  return label && page.t(label);
};

export function mountNewProcess(app: Hono<AppEnv>): void {
  app.get('/pipeline/new', (c) => showForm(c, blank, noErrors));

  app.post('/pipeline/new', async (c) => {
    const page = pageOf(c);
    const typed = readProcess(await readForm(c));
    try {
      const { id } = await startProcess(contextOf(c), toInput(typed));
      return c.redirect(`/pipeline/${id}?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      const findings = error.findings.map((one) => ({
        ...one,
        path: one.path.replace(/^\/states.*/, '/states').replace(/^\/sources.*/, '/source'),
      }));
      return showForm(c, typed, errorsOf(findings, page, labelIn(page)));
    }
  });
}
