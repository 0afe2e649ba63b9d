import { z } from 'zod';
import { ProvisionKeyInput } from '../../domain/treaties/change-input.ts';
import { AddTreatyInput, addTreaty } from '../../use-cases/treaties/add-treaty.ts';
import { ConfirmForceInput, confirmForce } from '../../use-cases/treaties/confirm-force.ts';
import { CorrectProvisionInput, correctProvision } from '../../use-cases/treaties/correct-provision.ts';
import { CorrectTreatyInput, correctTreaty } from '../../use-cases/treaties/correct-treaty.ts';
import { getTreatyVersion } from '../../use-cases/treaties/get-treaty-version.ts';
import { listTreatyChanges } from '../../use-cases/treaties/list-treaty-changes.ts';
import { PreviewChangeInput, previewChange } from '../../use-cases/treaties/preview-change.ts';
import { contextOf } from '../context.ts';
import { expectedTags } from '../middleware/etag.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { listQuery, pageOfQuery } from './queries.ts';
import { pageOf } from './schemas/basics.ts';
import { TreatyVersionOut } from './schemas/treaty.ts';
import { ImpactOut, TreatyChangedOut, TreatyChangeOut } from './schemas/treaty-change.ts';

const path = '/api/v1/treaties';
const tag = 'Law';
const params = z.object({ id: z.string().max(100) });
const headers = z.object({
  'if-match': z.string().optional().meta({ description: 'Required: the ETag last seen.' }),
});
const etag = { ETag: 'The treaty as it stands now.' };
const stale = ['precondition_required', 'precondition_failed', 'conflict'] as const;
const source = { reference: 'Bulletin of International Treaties, 2026, No 3', on: '2026-03-31' };

const add = contract({
  method: 'post',
  path,
  tag,
  summary: 'Add a treaty that the registry does not have',
  request: {
    body: jsonBody(AddTreatyInput, {
      treaty: {
        id: 'kz-xx-extradition-2026',
        form: 'bilateral',
        titles: { en: null, ru: 'Договор о выдаче', kk: null },
        kinds: ['extradition'],
        scope: 'general',
        offences: [],
        family: 'bilateral',
        basisRole: 'request',
        status: 'signed',
        confidence: 'high',
        signedOn: '2026-03-01',
        note: '',
        sources: [],
        parties: [{ state: 'NZ', status: 'party' }],
      },
      source,
    }),
  },
  status: 201,
  answer: TreatyChangedOut,
  answerHeaders: { Location: 'The treaty.', ...etag },
  errors: ['conflict'],
});

const correct = contract({
  method: 'patch',
  path: `${path}/{id}`,
  tag,
  summary: 'Correct fields of a treaty',
  description: 'A newer seed never takes a correction back. `null` says that nothing is known.',
  request: {
    params,
    headers,
    body: jsonBody(CorrectTreatyInput, { change: { ratifiedOn: '2026-03-01' }, source }),
  },
  answer: TreatyChangedOut,
  answerHeaders: etag,
  errors: stale,
});

const provision = contract({
  method: 'patch',
  path: `${path}/{id}/provisions/{key}`,
  tag,
  summary: 'Record what the text says on one matter',
  description: 'The form of `value` is that of the key in `provisions` of the treaty; `null` is "not known".',
  request: {
    params: params.extend({ key: ProvisionKeyInput }),
    headers,
    body: jsonBody(CorrectProvisionInput, { value: 'diplomatic', article: '6(1)', source }),
  },
  answer: TreatyChangedOut,
  answerHeaders: etag,
  errors: stale,
});

const confirm = contract({
  method: 'post',
  path: `${path}/{id}/confirmations`,
  tag,
  summary: 'Confirm the entry into force',
  description: 'Requests may be approved on it from then on, and the officers of open ones are told.',
  request: { params, body: jsonBody(ConfirmForceInput, { inForceFrom: '2026-04-30', source }) },
  status: 201,
  answer: TreatyChangedOut,
  answerHeaders: { Location: 'The history of the treaty.', ...etag },
  errors: ['conflict'],
});

const impact = contract({
  method: 'post',
  path: `${path}/{id}/impact`,
  tag,
  summary: 'What a change would do to open requests',
  description: 'Nothing is saved.',
  request: {
    params,
    body: jsonBody(PreviewChangeInput, {
      proposal: { kind: 'corrected', change: { status: 'terminated', terminatedFrom: '2026-03-31' } },
      source,
    }),
  },
  answer: ImpactOut,
});

const changes = contract({
  method: 'get',
  path: `${path}/{id}/changes`,
  tag,
  summary: 'What officers changed in a treaty, newest first',
  request: { params, query: listQuery({}) },
  answer: pageOf(TreatyChangeOut),
});

const version = contract({
  method: 'get',
  path: `${path}/{id}/versions/{hash}`,
  tag,
  summary: 'A treaty as it stood',
  description: 'Under the hash that a request kept when its basis was checked, or that a change tells.',
  request: { params: params.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
  answer: TreatyVersionOut,
});

const quoted = (value: string) => `"${value}"`;

export function mountTreatyChanges(api: Api): void {
  api.openapi(add.route, async (c) => {
    const added = await addTreaty(contextOf(c), c.req.valid('json'));
    return add.reply(c, added, { location: `${path}/${added.treatyId}`, etag: quoted(added.tag) });
  });

  api.openapi(correct.route, async (c) => {
    const input = { ...c.req.valid('json'), expected: expectedTags(c) };
    const changed = await correctTreaty(contextOf(c), c.req.valid('param').id, input);
    return correct.reply(c, changed, { etag: quoted(changed.tag) });
  });

  api.openapi(provision.route, async (c) => {
    const { id: treatyId, key } = c.req.valid('param');
    const input = { ...c.req.valid('json'), expected: expectedTags(c) };
    const changed = await correctProvision(contextOf(c), { treatyId, key }, input);
    return provision.reply(c, changed, { etag: quoted(changed.tag) });
  });

  api.openapi(confirm.route, async (c) => {
    const { id } = c.req.valid('param');
    const confirmed = await confirmForce(contextOf(c), id, c.req.valid('json'));
    return confirm.reply(c, confirmed, {
      location: `${path}/${id}/changes`,
      etag: quoted(confirmed.tag),
    });
  });

  api.openapi(impact.route, async (c) =>
    impact.reply(c, await previewChange(contextOf(c), c.req.valid('param').id, c.req.valid('json'))),
  );

  api.openapi(changes.route, async (c) => {
    const page = pageOfQuery(c.req.valid('query'));
    return changes.reply(c, await listTreatyChanges(contextOf(c), c.req.valid('param').id, page));
  });

  api.openapi(version.route, async (c) => {
    const { id, hash } = c.req.valid('param');
    return version.reply(c, await getTreatyVersion(contextOf(c), id, hash));
  });
}
