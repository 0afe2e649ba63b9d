import { z } from 'zod';
import { directions, kinds } from '../../domain/codes.ts';
import { requestSorts } from '../../use-cases/ports/request-query.ts';
import { changeDraft } from '../../use-cases/requests/change-draft.ts';
import { createRequest } from '../../use-cases/requests/create-request.ts';
import { listRequests } from '../../use-cases/requests/list-requests.ts';
import { viewRequest } from '../../use-cases/requests/view-request.ts';
import { contextOf } from '../context.ts';
import { etagOf, etagOfBody, expectedSequences } from '../middleware/etag.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { IdParam, listQuery, pageOfQuery, yesOrNo } from './queries.ts';
import { pageOf } from './schemas/basics.ts';
import { InternalRequest, RequestLine, SharedRequest, Summary } from './schemas/request.ts';
import { exampleRequest, NewRequest, RequestChange } from './schemas/request-body.ts';

const path = '/api/v1/requests';
const tag = 'Requests';
const params = IdParam;
const etag = { ETag: 'Send back in If-Match.' };
const exampleSummary = {
  id: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f',
  reference: 'MLA-OUT-2026-000042',
  status: 'draft',
  sequence: 1,
};

const filter = listQuery({
  kind: z.enum(kinds).optional(),
  direction: z.enum(directions).optional(),
  state: z.string().max(100).optional(),
  status: z.string().max(100).optional(),
  office: z.string().max(100).optional(),
  assignee: z.uuid().optional(),
  overdue: yesOrNo.optional(),
  open: yesOrNo.optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Reference, case number or the beginning of a surname.' }),
  sort: z.enum(requestSorts).default('-updatedAt'),
});

const create = contract({
  method: 'post',
  path,
  tag,
  summary: 'Open a request',
  request: { body: jsonBody(NewRequest, exampleRequest) },
  status: 201,
  answer: Summary,
  example: exampleSummary,
  answerHeaders: { Location: 'The new request.', ...etag },
  errors: ['conflict'],
});

const list = contract({
  method: 'get',
  path,
  tag,
  summary: 'Search and filter',
  request: { query: filter },
  answer: pageOf(RequestLine),
});

const view = contract({
  method: 'get',
  path: `${path}/{id}`,
  tag,
  summary: 'One request',
  request: { params },
  answer: z.union([InternalRequest, SharedRequest]),
  answerHeaders: etag,
});

const change = contract({
  method: 'patch',
  path: `${path}/{id}`,
  tag,
  summary: 'Change a draft',
  request: {
    params,
    headers: z.object({
      'if-match': z.string().optional().meta({ description: 'Required: the ETag last seen.' }),
    }),
    body: jsonBody(RequestChange, { facts: 'In short: who did what, when and where.' }),
  },
  answer: Summary,
  example: { ...exampleSummary, sequence: 2 },
  answerHeaders: etag,
  errors: ['precondition_required', 'precondition_failed', 'not_allowed_now', 'conflict'],
});

export function mountRequests(api: Api): void {
  api.openapi(create.route, async (c) => {
    const created = await createRequest(contextOf(c), c.req.valid('json'));
    return create.reply(c, created, { location: `${path}/${created.id}`, etag: etagOf(created.sequence) });
  });

  api.openapi(list.route, async (c) => {
    const { limit, cursor, ...wanted } = c.req.valid('query');
    return list.reply(
      c,
      await listRequests(contextOf(c), { filter: wanted, page: pageOfQuery({ limit, cursor }) }),
    );
  });

  api.openapi(view.route, async (c) => {
    const seen = await viewRequest(contextOf(c), c.req.valid('param').id);
    const { view: _, ...request } = seen;
    const etag = seen.view === 'internal' ? etagOf(seen.sequence) : await etagOfBody(request);
    return view.reply(c, request, { etag });
  });

  api.openapi(change.route, async (c) => {
    const changed = await changeDraft(contextOf(c), {
      id: c.req.valid('param').id,
      expectedSequence: expectedSequences(c),
      change: c.req.valid('json'),
    });
    return change.reply(c, changed, { etag: etagOf(changed.sequence) });
  });
}
