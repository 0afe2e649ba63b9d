import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
let prosecutor: Ask;
let request: string;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.as('prosecutor');
  const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };
  const answer = await prosecutor('/api/v1/requests', json('POST', draft));
  request = `/api/v1/requests/${(await answer.json()).id}`;
});
afterAll(() => app.close());

function form(change: Record<string, string | File> = {}): FormData {
  const body = new FormData();
  const file = new File(['Постановление суда'], 'қаулы "1".txt', { type: 'text/html' });
  const fields = { file, type: 'court_order', language: 'ru', released: 'false', ...change };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return body;
}
const upload = (body: BodyInit, init: RequestInit = {}) =>
  prosecutor(`${request}/documents`, { method: 'POST', body, ...init });
const count = async () => (await (await prosecutor(request)).json()).documents.length as number;

describe('enclosing a document', () => {
  test('it comes back byte for byte, as an attachment that can do nothing', async () => {
    const added = await upload(form());
    expect(added.status).toBe(201);
    const { id, sha256 } = await added.json();
    const location = `${request}/documents/${id}/content`;
    expect(added.headers.get('location')).toBe(location);

    const content = await prosecutor(location);
    expect(await content.text()).toBe('Постановление суда');
    expect(content.headers.get('content-type')).toContain('text/plain');
    expect(content.headers.get('etag')).toBe(`"${sha256}"`);
    expect(content.headers.get('x-content-type-options')).toBe('nosniff');
    expect(content.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    const disposition = content.headers.get('content-disposition');
    expect(disposition).toBe(
      `attachment; filename="_____ _1_.txt"; filename*=UTF-8''%D2%9B%D0%B0%D1%83%D0%BB%D1%8B%20%221%22.txt`,
    );
  });

  test.each([
    ['/language', { language: 'Russian' }],
    ['/type', { type: '' }],
    ['/type', { type: '../../etc' }],
    ['/released', { released: 'perhaps' }],
    ['/file', { file: 'not a file' }],
    ['/surprise', { surprise: 'x' }],
  ])('a mistake at %s is named and nothing is kept', async (pointer, change) => {
    const before = await count();
    const answer = await upload(form(change));
    expect(answer.status).toBe(422);
    const { findings } = await answer.json();
    expect(findings.map(({ path }: { path: string }) => path)).toContain(pointer);
    expect(await count()).toBe(before);
  });

  test('a form that breaks off is 400', async () => {
    const answer = await upload(
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
    );
    expect(answer.status).toBe(400);
    expect((await answer.json()).code).toBe('unparsable_body');
  });

  test('JSON where a form belongs is 415', async () => {
    const answer = await prosecutor(`${request}/documents`, json('POST', { type: 'court_order' }));
    expect(answer.status).toBe(415);
  });

  test('more than the form may hold is 413', async () => {
    const before = await count();
    const large = new File([new Uint8Array(26 * 1024 * 1024)], 'large.bin');
    const answer = await upload(form({ file: large }));
    expect(answer.status).toBe(413);
    expect((await answer.json()).code).toBe('too_large');
    expect(await count()).toBe(before);
  });

  test('a document of another request is not found here', async () => {
    const other = await prosecutor(
      '/api/v1/requests',
      json('POST', { kind: 'mla', direction: 'outgoing', state: 'ES' }),
    );
    const { id } = await (await upload(form())).json();
    const elsewhere = `/api/v1/requests/${(await other.json()).id}/documents/${id}/content`;
    expect((await prosecutor(elsewhere)).status).toBe(404);
    expect((await prosecutor(`${request}/documents/nonsense/content`)).status).toBe(404);
  });
});
