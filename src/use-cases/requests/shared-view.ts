import { isPaperShared } from '../../domain/access/visibility.ts';
import type { StateCode } from '../../domain/codes.ts';
import type { DocumentRow } from '../ports/papers.ts';
import { sharedActions } from './list-actions.ts';
import type { LoadedRequest } from './load-request.ts';
import type { SharedDocument, SharedView } from './request-view.ts';

/** Builds the other state's view from the named list of shared fields. */
export function sharedView({ file, state }: LoadedRequest): SharedView {
  const { row, content } = file;
  return {
    view: 'shared',
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    direction: row.direction,
    state: row.state,
    status: row.status,
    theirReference: content.theirReference ?? null,
    requestedAuthority: content.requestedAuthority,
    requiredBy: content.requiredBy ?? null,
    urgent: content.urgent,
    measures: content.measures.map(({ code, detail }) => (state.namesReleased ? { code, detail } : { code })),
    documents: sharedDocuments(file.documents, row.state),
    actions: sharedActions(file),
    questions: state.questions,
    ...(state.namesReleased ? { persons: content.persons.map(nameOnly) } : {}),
  };
}

/** A relation to a paper that is not shared is none that the other side could know. */
function sharedDocuments(documents: readonly DocumentRow[], state: StateCode): readonly SharedDocument[] {
  const shared = documents.filter((document) => isPaperShared(document, state));
  const ids = new Set(shared.map(({ id }) => id));
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  return shared.map(({ id, type, language, fileName, mediaType, size, sha256, uploadedAt, ...document }) => ({
    id,
    type,
    language,
    fileName,
    mediaType,
    size,
    sha256,
    uploadedAt,
    translationOf: known(document.translationOf),
    certified: document.certified,
    replaces: known(document.replaces),
  }));
}

type Persons = LoadedRequest['file']['content']['persons'];

const nameOnly = ({ surname, givenNames, patronymic, latin }: Persons[number]) => ({
  surname,
  givenNames,
  patronymic,
  latin,
});
