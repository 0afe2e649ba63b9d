import { z } from 'zod';
import { addDocument } from '../../use-cases/requests/add-document.ts';
import { readDocument } from '../../use-cases/requests/read-document.ts';
import { contextOf } from '../context.ts';
import { documentPolicy } from '../middleware/security-headers.ts';
import { uploadedName } from '../uploaded-name.ts';
import { type Api, contract } from './contract.ts';
import { IdParam } from './queries.ts';
import { FindingOut, Id } from './schemas/basics.ts';

const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .meta({ description, type: 'string', enum: ['true', 'false'], default: 'false' });

const Upload = z.strictObject({
  file: z.instanceof(File).meta({ type: 'string', format: 'binary' }),
  type: z.string().min(1).max(100).meta({ description: 'What the document is, as in the checklists.' }),
  language: z.string().min(2).max(20).meta({ example: 'ru' }),
  released: flag('The other state may read it.'),
  translationOf: z.uuid().optional().meta({ description: 'The document of the request that it translates.' }),
  certified: flag("The translator's signature is certified."),
  replaces: z
    .uuid()
    .optional()
    .meta({ description: 'The document of the request whose newer version it is.' }),
});

const Added = z
  .object({ id: Id, sha256: z.string(), sequence: z.number().int(), findings: z.array(FindingOut) })
  .meta({ id: 'AddedDocument' });

const path = '/api/v1/requests/{id}/documents';
const tag = 'Documents';

const add = contract({
  method: 'post',
  path,
  tag,
  summary: 'Enclose a document',
  request: {
    params: IdParam,
    body: { required: true, content: { 'multipart/form-data': { schema: Upload } } },
  },
  status: 201,
  answer: Added,
  answerHeaders: { Location: 'Where the content is read.' },
  errors: ['conflict', 'not_allowed_now'],
});

const read = contract({
  method: 'get',
  path: `${path}/{documentId}/content`,
  tag,
  summary: 'Download a document',
  description: 'The bytes as they were uploaded, always as an attachment.',
  request: { params: z.object({ id: z.uuid(), documentId: z.uuid() }) },
  answer: z.string().meta({ format: 'binary' }),
  mediaType: '*/*',
  answerHeaders: { ETag: 'Hash of the content.', 'Content-Disposition': 'Always an attachment.' },
});

/** RFC 6266: an ASCII name for old programs, the real one for all others. */
function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

export function mountDocuments(api: Api): void {
  api.openapi(add.route, async (c) => {
    const { id } = c.req.valid('param');
    const { file, ...told } = c.req.valid('form');
    const added = await addDocument(contextOf(c), id, {
      ...told,
      fileName: uploadedName(file),
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    return add.reply(c, added, { location: `/api/v1/requests/${id}/documents/${added.id}/content` });
  });

  api.openapi(read.route, async (c) => {
    const { id, documentId } = c.req.valid('param');
    const { fileName, mediaType, bytes, sha256 } = await readDocument(contextOf(c), id, documentId);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaType,
      'content-disposition': attachment(fileName),
      'content-security-policy': documentPolicy,
      'cache-control': 'private, no-cache',
      etag: `"${sha256}"`,
    });
  });
}
