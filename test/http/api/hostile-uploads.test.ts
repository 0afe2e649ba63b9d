import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, json, type TestApp, testApp } from '../../support/app.ts';
import { papers } from '../../support/papers.ts';

let app: TestApp;
let prosecutor: Ask;
let request: string;
beforeAll(async () => {
  app = await testApp();
  prosecutor = await app.as('prosecutor');
  const draft = { kind: 'mla', direction: 'outgoing', state: 'ES' };
  const answer = await prosecutor('/api/v1/requests', json('POST', draft));
  request = `/api/v1/requests/${(await answer.json()).id}`;
  expect((await send(papers.pdf, 'order.pdf')).status).toBe(201);
});
afterAll(() => app.close());

async function send(bytes: Uint8Array<ArrayBuffer> | string, name: string, type = 'application/pdf') {
  const body = new FormData();
  body.set('file', new File([bytes], name, { type }));
  body.set('type', 'other');
  body.set('language', 'ru');
  const answer = await prosecutor(`${request}/documents`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}
const enclosed = async (): Promise<number> => (await (await prosecutor(request)).json()).documents.length;
const stored = (): number =>
  readdirSync(`${app.folder}/documents`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  [
    'a program that calls itself a PDF',
    papers.bytes(`MZ${'\0'.repeat(300)}`),
    'постановление.pdf',
    'file_runs',
  ],
  ['a page that calls itself a PDF', '<html><script>alert(1)</script>', 'paper.pdf', 'file_runs'],
  ['a picture with a program in it', svg, 'stamp.svg', 'file_runs'],
  ['a picture with a program in it, as PNG', svg, 'stamp.png', 'file_runs'],
  ['a script', 'WScript.Echo(1)', 'order.pdf.vbs', 'file_runs'],
  ['a document with macros', papers.wordDocument('x', { main: papers.macroMain }), 'order.docx', 'file_runs'],
  ['an archive that unpacks without end', papers.bomb(), 'scans.zip', 'file_unpacks_too_large'],
  ['a Word document cut off', papers.wordDocument('Order').subarray(0, 300), 'order.docx', 'file_unreadable'],
  [
    'a paper for official use',
    papers.wordDocument('Справка', { header: 'ДСП' }),
    'order.docx',
    'paper_restricted',
  ],
  ['nothing at all', '', 'order.pdf', 'empty_file'],
])('%s is refused at its field, and nothing of it stays', async (_, bytes, name, code) => {
  const [papersBefore, filesBefore] = [await enclosed(), stored()];
  const { status, body } = await send(bytes, name);
  expect(status).toBe(422);
  expect(body.findings).toMatchObject([{ code, severity: 'block', path: '/file' }]);
  expect([await enclosed(), stored()]).toEqual([papersBefore, filesBefore]);
});

test('a path in a name leads nowhere', async () => {
  const { status, body } = await send(papers.pdf, '..\\..\\etc/../passwd.pdf');
  expect(status).toBe(201);
  const { documents } = await (await prosecutor(request)).json();
  expect(documents.find(({ id }: { id: string }) => id === body.id).fileName).toBe('passwd.pdf');
});

test('what is odd but harms nobody is kept as what it is, and said', async () => {
  const { status, body } = await send(papers.png.subarray(0, 60), 'scan.pdf', 'text/html');
  expect(status).toBe(201);
  expect(body.findings.map(({ code }: { code: string }) => code)).toEqual([
    'file_cut_off',
    'file_name_misleads',
  ]);
  const content = await prosecutor(`${request}/documents/${body.id}/content`);
  expect(content.headers.get('content-type')).toBe('image/png');
});
