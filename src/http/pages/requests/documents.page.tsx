import type { Hono } from 'hono';
import type { Finding } from '../../../domain/finding.ts';
import { fill } from '../../../domain/text.ts';
import { requestPage } from '../../../i18n/messages/request-page.ts';
import { uploading } from '../../../i18n/messages/uploading.ts';
import type { UseCaseContext } from '../../../use-cases/context.ts';
import { invalid, UseCaseError } from '../../../use-cases/errors.ts';
import { type AddDocumentInput, addDocument } from '../../../use-cases/requests/add-document.ts';
import { readDocument } from '../../../use-cases/requests/read-document.ts';
import { type AppEnv, contextOf } from '../../context.ts';
import { documentPolicy } from '../../middleware/security-headers.ts';
import { uploadedName } from '../../uploaded-name.ts';
import { errorsOf } from '../components/form-errors.ts';
import { readForm, textIn } from '../form-body.ts';
import { pageOf } from '../page-context.ts';
import { showRequest } from './show-request.tsx';

const isChosen = (value: unknown): value is File => value instanceof File && value.name !== '';

/** The files with what their form says of them. */
export async function documentsIn(form: FormData): Promise<readonly AddDocumentInput[]> {
  const files = form.getAll('file').filter(isChosen);
  if (files.length === 0) {
    throw invalid({ code: 'required', severity: 'block', path: '/file', message: requestPage.chooseFile });
  }
  return Promise.all(
    files.map(async (file) => ({
      fileName: uploadedName(file),
      bytes: new Uint8Array(await file.arrayBuffer()),
      type: textIn(form, 'type'),
      language: textIn(form, 'language'),
      released: textIn(form, 'released') === 'true',
      translationOf: textIn(form, 'translationOf') || null,
      certified: textIn(form, 'certified') === 'true',
      replaces: textIn(form, 'replaces') || null,
    })),
  );
}

/** Each file is a paper and a step of its own: one that is refused stands in no other's way. */
async function addEach(ctx: UseCaseContext, id: string, inputs: readonly AddDocumentInput[]) {
  const refused: Finding[] = [];
  const remarks = new Set<string>();
  for (const input of inputs) {
    const named = ({ message, ...finding }: Finding): Finding => ({
      ...finding,
      message:
        inputs.length === 1 ? message : fill(uploading.ofFile, { name: input.fileName, words: message }),
    });
    try {
      const { findings } = await addDocument(ctx, id, input);
      for (const { code } of findings) remarks.add(code);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      refused.push(...error.findings.map(named));
    }
  }
  return { refused, remarks: [...remarks] };
}

/** RFC 6266, with the name in UTF-8. Never shown inside our pages: always saved. */
const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

export function mountDocuments(app: Hono<AppEnv>): void {
  app.post('/requests/:id/documents', async (c) => {
    const id = c.req.param('id');
    const page = pageOf(c);
    try {
      const { refused, remarks } = await addEach(contextOf(c), id, await documentsIn(await readForm(c)));
      if (refused.length > 0) return showRequest(c, id, { upload: errorsOf(refused, page) });
      const look = new URLSearchParams({
        done: 'document',
        ...(remarks.length > 0 && { look: remarks.join(' ') }),
      });
      return c.redirect(`/requests/${id}?${look}#documents`, 303);
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return showRequest(c, id, { upload: errorsOf(error.findings, page) });
    }
  });

  app.get('/requests/:id/documents/:documentId', async (c) => {
    const { id, documentId } = c.req.param();
    const { bytes, fileName, mediaType } = await readDocument(contextOf(c), id, documentId);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaType,
      'content-disposition': attachment(fileName),
      'content-security-policy': documentPolicy,
    });
  });
}
