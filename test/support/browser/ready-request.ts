import { expect } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { detailFor, knownAtFirst, writtenWhenAsked } from '../story-contents.ts';
import { demoApi, done } from './demo-api.ts';

export interface ReadyRequest {
  readonly id: string;
  readonly reference: string;
}

/** A request to Spain in which nothing is missing, as its author leaves it before they submit it. */
export async function readyRequest(url: string): Promise<ReadyRequest> {
  const api = await demoApi(url, 'prosecutor.ast1');
  const { body } = done(
    await api.send('POST', '/api/v1/requests', {
      kind: 'mla',
      direction: 'outgoing',
      state: 'ES',
      ...knownAtFirst,
      ...writtenWhenAsked,
      legalBasis: { treatyIds: ['kz-es-mla-2011'] },
    }),
  );
  const path = `/api/v1/requests/${body.id}`;
  const missing = async () => {
    const { items } = done(await api.get(`${path}/findings`)).body;
    return (items as readonly Finding[]).filter(({ severity }) => severity === 'block');
  };
  for (const [, place, key = ''] of (await missing()).map((finding) => finding.path.split('/'))) {
    if (place === 'documents') done(await api.submit(`${path}/documents`, paper(key)));
    if (place === 'details') {
      const { details } = done(await api.get(path)).body;
      const change = { details: { ...details, [key]: detailFor(key) } };
      done(await api.send('PATCH', path, change, { 'if-match': '*' }));
    }
  }
  expect(await missing()).toEqual([]);
  return { id: body.id, reference: body.reference };
}

function paper(type: string): FormData {
  const form = new FormData();
  form.set('file', new File(['Demo'], `${type}.txt`, { type: 'text/plain' }));
  form.set('type', type);
  form.set('language', 'ru');
  form.set('released', 'false');
  return form;
}
