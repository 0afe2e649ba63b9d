import type { CompiledQuery } from 'kysely';
import { RequestContent } from '../domain/requests/request-content.ts';
import type { RequestScope } from '../use-cases/ports/request-query.ts';
import type { RequestFile, RequestRow } from '../use-cases/ports/requests.ts';
import { actionFromColumns } from './action-rows.ts';
import { database, type Engine } from './engine.ts';
import { every, scopeConditions } from './request-conditions.ts';
import { documentFromColumns, requestFromColumns } from './request-rows.ts';

const rowStatement = (id: string, scope: RequestScope) =>
  database
    .selectFrom('Request')
    .leftJoin('RequestContent', 'RequestContent.requestId', 'Request.id')
    .where('Request.id', '=', id)
    .where(every(scopeConditions(scope)))
    .selectAll('Request')
    .select('RequestContent.content')
    .compile();

const actionsStatement = database
  .selectFrom('Action')
  .leftJoin('ActionText', 'ActionText.actionId', 'Action.id')
  .selectAll('Action')
  .select('ActionText.texts')
  .where('Action.requestId', '=', '')
  .orderBy('Action.sequence')
  .compile();

const documentsStatement = database
  .selectFrom('Document')
  .selectAll()
  .where('requestId', '=', '')
  .orderBy('uploadedAt')
  .orderBy('id')
  .compile();

/** Compiling costs more than running: a compiled statement is used again with another id as its first value. */
const forRequest = <Row>(statement: CompiledQuery<Row>, id: string): CompiledQuery<Row> => ({
  ...statement,
  parameters: [id, ...statement.parameters.slice(1)],
});

/** There are only as many scopes as offices and states. */
const compiled = new Map<string, ReturnType<typeof rowStatement>>();

function rowStatementFor(id: string, scope: RequestScope): ReturnType<typeof rowStatement> {
  const key = JSON.stringify(scope);
  const known = compiled.get(key) ?? rowStatement(id, scope);
  compiled.set(key, known);
  return forRequest(known, id);
}

/** Contents that retention has erased come back empty but for what the row still says. */
export const parseContent = (
  content: string | null,
  { kind, direction, state }: RequestRow,
): RequestContent =>
  RequestContent.parse(content === null ? { kind, direction, state } : JSON.parse(content));

/** As many rows as there are, and never one value of everything: a value of D1 holds two megabytes at most. */
export async function findRequest(
  engine: Engine,
  id: string,
  scope: RequestScope,
): Promise<RequestFile | undefined> {
  const [[found], actions, documents] = await engine.snapshot([
    rowStatementFor(id, scope),
    forRequest(actionsStatement, id),
    forRequest(documentsStatement, id),
  ]);
  if (found === undefined) return undefined;
  const row = requestFromColumns(found);
  return {
    row,
    content: parseContent(found.content, row),
    actions: actions.map(actionFromColumns),
    texts: new Map(
      actions.flatMap(({ id: actionId, texts }) => (texts === null ? [] : [[actionId, JSON.parse(texts)]])),
    ),
    documents: documents.map(documentFromColumns),
  };
}

/** The row alone, for those who only need to know whether it is in sight. */
export async function findRow(
  engine: Engine,
  id: string,
  scope: RequestScope,
): Promise<RequestRow | undefined> {
  const [found] = await engine.query(rowStatementFor(id, scope));
  return found && requestFromColumns(found);
}
