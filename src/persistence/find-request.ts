import { jsonArrayFrom } from 'kysely/helpers/sqlite';
import { RequestContent } from '../domain/requests/request-content.ts';
import type { RequestScope } from '../use-cases/ports/request-query.ts';
import type { RequestFile, RequestRow } from '../use-cases/ports/requests.ts';
import { actionFromColumns } from './action-rows.ts';
import { database, type Engine } from './engine.ts';
import type { Action, ActionText, Document } from './generated/kysely/tables.ts';
import { scopeConditions } from './request-conditions.ts';
import { documentFromColumns, requestFromColumns } from './request-rows.ts';

const actionColumns = [
  'id',
  'requestId',
  'sequence',
  'action',
  'capacity',
  'actorId',
  'actorName',
  'actorRole',
  'actorOffice',
  'actorState',
  'at',
  'status',
  'shared',
  'payload',
  'previousHash',
  'hash',
] as const satisfies readonly (keyof Action)[];

const documentColumns = [
  'id',
  'requestId',
  'type',
  'language',
  'fileName',
  'mediaType',
  'size',
  'sha256',
  'released',
  'uploadedById',
  'uploadedByState',
  'uploadedAt',
] as const satisfies readonly (keyof Document)[];

/** One statement, so that the row and its actions are of the same moment on every engine. */
const fileStatement = (id: string, scope: RequestScope) =>
  database
    .selectFrom('Request')
    .leftJoin('RequestContent', 'RequestContent.requestId', 'Request.id')
    .where('Request.id', '=', id)
    .where((is) => is.and(scopeConditions(is, scope)))
    .selectAll('Request')
    .select('RequestContent.content')
    .select((from) => [
      jsonArrayFrom(
        from
          .selectFrom('Action')
          .select(actionColumns)
          .whereRef('Action.requestId', '=', 'Request.id')
          .orderBy('sequence'),
      ).as('actions'),
      jsonArrayFrom(
        from
          .selectFrom('ActionText')
          .select(['actionId', 'texts'])
          .whereRef('ActionText.requestId', '=', 'Request.id'),
      ).as('texts'),
      jsonArrayFrom(
        from
          .selectFrom('Document')
          .select(documentColumns)
          .whereRef('Document.requestId', '=', 'Request.id')
          .orderBy('uploadedAt')
          .orderBy('id'),
      ).as('documents'),
    ])
    .compile();

type FileStatement = ReturnType<typeof fileStatement>;
/** Compiling costs more than running; there are only as many scopes as offices and states. */
const compiled = new Map<string, FileStatement>();

function statementFor(id: string, scope: RequestScope): FileStatement {
  const key = JSON.stringify(scope);
  const known = compiled.get(key) ?? fileStatement(id, scope);
  compiled.set(key, known);
  const [, ...scopeValues] = known.parameters;
  return { ...known, parameters: [id, ...scopeValues] };
}

/** Aggregates of JSON reach us as text. */
const parseRows = <Row>(text: unknown): readonly Row[] => JSON.parse(String(text));

/** Contents that retention has erased come back empty but for what the row still says. */
const parseContent = (content: string | null, { kind, direction, state }: RequestRow): RequestContent =>
  RequestContent.parse(content === null ? { kind, direction, state } : JSON.parse(content));

export async function findRequest(
  engine: Engine,
  id: string,
  scope: RequestScope,
): Promise<RequestFile | undefined> {
  const [found] = await engine.query(statementFor(id, scope));
  if (found === undefined) return undefined;
  const row = requestFromColumns(found);
  const texts = parseRows<Pick<ActionText, 'actionId' | 'texts'>>(found.texts);
  return {
    row,
    content: parseContent(found.content, row),
    actions: parseRows<Action>(found.actions).map(actionFromColumns),
    texts: new Map(texts.map(({ actionId, texts: text }) => [actionId, JSON.parse(text)])),
    documents: parseRows<Document>(found.documents).map(documentFromColumns),
  };
}
