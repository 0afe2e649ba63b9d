import type { Action } from '../../domain/requests/action.ts';
import type { AuditedFile } from '../ports/audit.ts';
import type { DocumentRow } from '../ports/papers.ts';
import type { AuditFault } from './audit-fault.ts';

/** Every document that stands must be the one the log tells of, and open to the other side only by a logged step. */
export function checkDocuments({ requestId, actions, documents }: AuditedFile): readonly AuditFault[] {
  return documents.flatMap((document): AuditFault[] => {
    const named = actions.filter(({ payload }) => payload.documentId === document.id);
    const fault = documentFault(document, named);
    return fault ? [{ what: 'document', requestId, documentId: document.id, fault }] : [];
  });
}

function documentFault(document: DocumentRow, named: readonly Action[]) {
  const added = named.find(({ action }) => action === 'document_added');
  if (!added) return 'not_in_log';
  if (!isSame(document, added)) return 'differs';
  const released =
    added.payload.released === true || named.some(({ action }) => action === 'release_document');
  return document.released === released ? undefined : 'release_differs';
}

function isSame(document: DocumentRow, { actor, payload }: Action): boolean {
  return (
    document.sha256 === payload.sha256 &&
    document.type === payload.value &&
    document.uploadedById === actor.id &&
    document.translationOf === (payload.translationOf ?? null) &&
    document.certified === (payload.certified ?? false) &&
    document.replaces === (payload.replaces ?? null) &&
    document.uploadedByState === (actor.role === 'liaison' ? actor.state : null)
  );
}
