import { z } from 'zod';
import { roles } from '../../domain/codes.ts';
import { AuthorityEntry } from '../../domain/treaties/authority.ts';
import { ChangeSource } from '../../domain/treaties/change-input.ts';
import { notFound } from '../../use-cases/errors.ts';
import { AddAuthorityInput, addAuthority } from '../../use-cases/states/add-authority.ts';
import { CorrectAuthorityInput, correctAuthority } from '../../use-cases/states/correct-authority.ts';
import { listAuthorities } from '../../use-cases/states/list-authorities.ts';
import { listAuthorityChanges } from '../../use-cases/states/list-authority-changes.ts';
import { contextOf } from '../context.ts';
import { etagOf, expectedSequences } from '../middleware/etag.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { listQuery, pageOfQuery } from './queries.ts';
import { Id, Instant, itemsOf, pageOf } from './schemas/basics.ts';

const path = '/api/v1/states/{code}';
const tag = 'Law';
const params = z.object({ code: z.string().max(100).meta({ example: 'ES' }) });
const one = params.extend({ id: z.string().max(100) });
const etag = { ETag: 'Send back in If-Match.' };
const source = { reference: 'Note of the Embassy No 5', on: '2026-03-31' };

const Authority = z
  .object({
    id: z.string(),
    state: z.string(),
    ...AuthorityEntry.shape,
    sequence: z.number().int().meta({ description: 'Of the newest change; 0 while as treaties name it.' }),
    namedIn: z.array(z.object({ treatyId: z.string(), article: z.string().nullable() })),
    source: ChangeSource.nullable(),
    age: z.enum(['never_verified', 'old', 'fresh']).meta({ description: '`old`: not verified for a year.' }),
  })
  .meta({ id: 'Authority', description: '`null` and an empty list mean "not known".' });

const Written = z
  .object({ id: z.string(), state: z.string(), sequence: z.number().int() })
  .meta({ id: 'AuthorityWritten' });

const Change = z
  .object({
    id: Id,
    authorityId: z.string(),
    state: z.string(),
    sequence: z.number().int(),
    actor: z.object({ id: z.string(), name: z.string(), role: z.enum([...roles, 'system']) }),
    at: Instant,
    before: AuthorityEntry.nullable(),
    after: AuthorityEntry,
    source: ChangeSource,
    note: z.string().nullable(),
  })
  .meta({ id: 'AuthorityChange', description: 'Never edited or deleted.' });

const list = contract({
  method: 'get',
  path: `${path}/authorities`,
  tag,
  summary: 'Competent authorities of a state',
  request: { params },
  answer: itemsOf(Authority),
  errors: ['invalid'],
});

const view = contract({
  method: 'get',
  path: `${path}/authorities/{id}`,
  tag,
  summary: 'One authority',
  request: { params: one },
  answer: Authority,
  answerHeaders: etag,
  errors: ['invalid'],
});

const add = contract({
  method: 'post',
  path: `${path}/authorities`,
  tag,
  summary: 'Enter an authority that no treaty names',
  request: {
    params,
    body: jsonBody(AddAuthorityInput, {
      authority: { name: 'Ministry of Justice', kinds: ['mla'], verifiedOn: '2026-03-31' },
      source,
    }),
  },
  status: 201,
  answer: Written,
  answerHeaders: { Location: 'The authority.', ...etag },
  errors: ['conflict'],
});

const correct = contract({
  method: 'patch',
  path: `${path}/authorities/{id}`,
  tag,
  summary: 'Correct an authority, or note that it was verified',
  request: {
    params: one,
    headers: z.object({
      'if-match': z.string().optional().meta({ description: 'Required: the ETag last seen.' }),
    }),
    body: jsonBody(CorrectAuthorityInput, { change: { verifiedOn: '2026-03-31' }, source }),
  },
  answer: Written,
  answerHeaders: etag,
  errors: ['precondition_required', 'precondition_failed', 'conflict'],
});

const changes = contract({
  method: 'get',
  path: `${path}/authority-changes`,
  tag,
  summary: 'What officers changed among the authorities of a state, newest first',
  request: { params, query: listQuery({}) },
  answer: pageOf(Change),
});

export function mountAuthorities(api: Api): void {
  api.openapi(list.route, async (c) =>
    list.reply(c, { items: await listAuthorities(contextOf(c), c.req.valid('param').code) }),
  );

  api.openapi(view.route, async (c) => {
    const { code, id } = c.req.valid('param');
    const found = (await listAuthorities(contextOf(c), code)).find((authority) => authority.id === id);
    if (!found) throw notFound();
    return view.reply(c, found, { etag: etagOf(found.sequence) });
  });

  api.openapi(add.route, async (c) => {
    const { code } = c.req.valid('param');
    const added = await addAuthority(contextOf(c), code, c.req.valid('json'));
    const location = `/api/v1/states/${code}/authorities/${added.id}`;
    return add.reply(c, added, { location, etag: etagOf(added.sequence) });
  });

  api.openapi(correct.route, async (c) => {
    const { code: state, id } = c.req.valid('param');
    const input = { ...c.req.valid('json'), expected: expectedSequences(c) };
    const corrected = await correctAuthority(contextOf(c), { state, id }, input);
    return correct.reply(c, corrected, { etag: etagOf(corrected.sequence) });
  });

  api.openapi(changes.route, async (c) => {
    const page = pageOfQuery(c.req.valid('query'));
    return changes.reply(c, await listAuthorityChanges(contextOf(c), c.req.valid('param').code, page));
  });
}
