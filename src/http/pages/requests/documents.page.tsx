import type { Hono } from 'hono';
import { requestPage } from '../../../i18n/messages/request-page.ts';
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

/** A file with what its form says of it. */
export async function documentIn(form: FormData): Promise<AddDocumentInput> {
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') {
    throw invalid({ code: 'required', severity: 'block', path: '/file', message: requestPage.chooseFile });
  }
  return {
    fileName: uploadedName(file),
    bytes: new Uint8Array(await file.arrayBuffer()),
    type: textIn(form, 'type'),
    language: textIn(form, 'language'),
    released: textIn(form, 'released') === 'true',
  };
}

/** RFC 6266, with the name in UTF-8. Never shown inside our pages: always saved. */
const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

export function mountDocuments(app: Hono<AppEnv>): void {
  app.post('/requests/:id/documents', async (c) => {
    const id = c.req.param('id');
    try {
      await addDocument(contextOf(c), id, await documentIn(await readForm(c)));
    } catch (error) {
      if (!(error instanceof UseCaseError && error.code === 'invalid')) throw error;
      return showRequest(c, id, { upload: errorsOf(error.findings, pageOf(c)) });
    }
    return c.redirect(`/requests/${id}?done=document`, 303);
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
