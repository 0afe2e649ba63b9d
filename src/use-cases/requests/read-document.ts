import { isPaperShared } from '../../domain/access/visibility.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound, UseCaseError } from '../errors.ts';
import { requirePermission } from '../require-permission.ts';
import { foreignStateOf } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';
import { recordAccess } from './record-access.ts';

export interface DocumentContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The document itself, checked against its hash by the store; the other state's officer gets released ones and their own. */
export async function readDocument(
  ctx: UseCaseContext,
  id: string,
  documentId: string,
): Promise<DocumentContent> {
  requirePermission(ctx, 'request:read');
  const { file } = await loadRequest(ctx, id);
  const state = foreignStateOf(ctx.actor);
  const document = file.documents.find(
    (one) => one.id === documentId && (state === null || isPaperShared(one, state)),
  );
  if (!document) throw notFound();
  const bytes = await ctx.blobs.get(document.sha256);
  // Not the caller's mistake: the folder or bucket of the documents is not the one this register was kept with.
  if (!bytes) throw new UseCaseError('unavailable', { message: 'A document that the log names is missing.' });
  await recordAccess(ctx, { requestId: id, what: 'downloaded', detail: documentId });
  const { fileName, mediaType, sha256 } = document;
  return { fileName, mediaType, sha256, bytes };
}
