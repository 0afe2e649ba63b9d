import { isPaperShared } from '../../domain/access/visibility.ts';
import type { DocumentRow } from '../ports/requests.ts';
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
    documents: file.documents.filter((document) => isPaperShared(document, row.state)).map(sharedDocument),
    actions: sharedActions(file),
    questions: state.questions,
    ...(state.namesReleased ? { persons: content.persons.map(nameOnly) } : {}),
  };
}

function sharedDocument(document: DocumentRow): SharedDocument {
  const { id, type, language, fileName, mediaType, size, sha256, uploadedAt } = document;
  return { id, type, language, fileName, mediaType, size, sha256, uploadedAt };
}

type Persons = LoadedRequest['file']['content']['persons'];

const nameOnly = ({ surname, givenNames, patronymic, latin }: Persons[number]) => ({
  surname,
  givenNames,
  patronymic,
  latin,
});
