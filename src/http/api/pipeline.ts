import { listProcesses } from '../../use-cases/pipeline/list-processes.ts';
import { StartProcessInput, startProcess } from '../../use-cases/pipeline/start-process.ts';
import { viewProcess } from '../../use-cases/pipeline/view-process.ts';
import { viewProspect } from '../../use-cases/pipeline/view-prospect.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { IdParam } from './queries.ts';
import { itemsOf } from './schemas/basics.ts';
import { EntryWrittenOut, ProcessLineOut, ProcessOut, ProspectOut } from './schemas/pipeline.ts';

const path = '/api/v1/pipeline';
const tag = 'Treaties under way';

const list = contract({
  method: 'get',
  path,
  tag,
  summary: 'Treaties being concluded: those under way first, the furthest on top',
  answer: itemsOf(ProcessLineOut),
});

const start = contract({
  method: 'post',
  path,
  tag,
  summary: 'Start the process of a treaty',
  description: 'With `treatyId` states, kinds and way come from the registry; without it they must be given.',
  request: {
    body: jsonBody(StartProcessInput.meta({ id: 'StartTreatyProcess' }), {
      title: 'Treaty on extradition (working title)',
      states: ['CL'],
      kinds: ['extradition'],
      stage: 'initiative',
      on: '2026-03-31',
    }),
  },
  status: 201,
  answer: EntryWrittenOut,
  answerHeaders: { Location: 'Address of the process.' },
  errors: ['conflict'],
});

const view = contract({
  method: 'get',
  path: `${path}/{id}`,
  tag,
  summary: 'One treaty being concluded, with its history',
  request: { params: IdParam },
  answer: ProcessOut,
});

const prospect = contract({
  method: 'get',
  path: `${path}/{id}/prospect`,
  tag,
  summary: 'What it would make possible, were it in force today',
  request: { params: IdParam },
  answer: ProspectOut,
});

export function mountPipeline(api: Api): void {
  api.openapi(list.route, async (c) => list.reply(c, { items: await listProcesses(contextOf(c)) }));

  api.openapi(start.route, async (c) => {
    const started = await startProcess(contextOf(c), c.req.valid('json'));
    return start.reply(c, started, { location: `${path}/${started.id}` });
  });

  api.openapi(view.route, async (c) =>
    view.reply(c, await viewProcess(contextOf(c), c.req.valid('param').id)),
  );

  api.openapi(prospect.route, async (c) =>
    prospect.reply(c, await viewProspect(contextOf(c), c.req.valid('param').id)),
  );
}
