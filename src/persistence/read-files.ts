import { type CompiledQuery, sql } from 'kysely';
import type { Action, ActionTexts } from '../domain/requests/action.ts';
import type { AuditedFile } from '../use-cases/ports/audit.ts';
import { actionFromColumns } from './action-rows.ts';
import { database, type Engine } from './engine.ts';
import type { Action as ActionColumns, ActionText, DB } from './generated/kysely/tables.ts';
import { documentFromColumns, requestFromColumns } from './request-rows.ts';

/** Ids of the next requests, be there only a row or only actions of them. */
const nextIds = (after: string, limit: number) => {
  const ofRows = database
    .selectFrom('Request')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit);
  const ofActions = database
    .selectFrom('Action')
    .select('requestId as id')
    .distinct()
    .where('requestId', '>', after)
    .orderBy('requestId')
    .limit(limit);
  return database
    .selectFrom(ofRows.as('rows'))
    .select('id')
    .union(database.selectFrom(ofActions.as('logs')).select('id'))
    .orderBy('id')
    .limit(limit)
    .compile();
};

const rowsBetween = (after: string, last: string) =>
  database.selectFrom('Request').selectAll().where('id', '>', after).where('id', '<=', last).compile();

const partsBetween = <Table extends 'Action' | 'RequestContent' | 'Document'>(
  table: Table,
  after: string,
  last: string,
): CompiledQuery<DB[Table]> =>
  sql<
    DB[Table]
  >`select * from ${sql.table(table)} where "requestId" > ${after} and "requestId" <= ${last}`.compile(
    database,
  );

/** By the actions they belong to: an index of their own would be written at every step. */
const textsBetween = (after: string, last: string) =>
  database
    .selectFrom('Action')
    .innerJoin('ActionText', 'ActionText.actionId', 'Action.id')
    .selectAll('ActionText')
    .where('Action.requestId', '>', after)
    .where('Action.requestId', '<=', last)
    .compile();

/** Somebody may have left what is no JSON; then it stays as it is, and the hashes will tell. */
function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const toAction = (columns: ActionColumns): Action => ({
  ...actionFromColumns({ ...columns, payload: '{}' }),
  payload: parseLeniently(columns.payload) as Action['payload'],
});

const toTexts = (rows: readonly ActionText[] = []): ReadonlyMap<string, ActionTexts> =>
  new Map(rows.map(({ actionId, texts }) => [actionId, parseLeniently(texts) as ActionTexts]));

/** The next requests in order of id, each with what stands of it in every table. */
export async function readFiles(
  engine: Engine,
  after: string | null,
  limit: number,
): Promise<readonly AuditedFile[]> {
  const start = after ?? '';
  const ids = await engine.query(nextIds(start, limit));
  const last = ids.at(-1)?.id;
  if (last === undefined) return [];
  const [rows, actions, texts, contents, documents] = await engine.snapshot([
    rowsBetween(start, last),
    partsBetween('Action', start, last),
    textsBetween(start, last),
    partsBetween('RequestContent', start, last),
    partsBetween('Document', start, last),
  ]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const contentOf = new Map(contents.map(({ requestId, content }) => [requestId, content]));
  const actionsOf = byRequest(actions);
  const textsOf = byRequest(texts);
  const documentsOf = byRequest(documents);
  return ids.map(({ id }) => {
    const row = rowOf.get(id);
    const content = contentOf.get(id);
    return {
      requestId: id,
      row: row && requestFromColumns(row),
      actions: (actionsOf.get(id) ?? []).map(toAction).sort((one, other) => one.sequence - other.sequence),
      texts: toTexts(textsOf.get(id)),
      content: content === undefined ? undefined : parseLeniently(content),
      documents: (documentsOf.get(id) ?? []).map(documentFromColumns),
    };
  });
}

const byRequest = <Part extends { requestId: string }>(parts: readonly Part[]) =>
  Map.groupBy(parts, ({ requestId }) => requestId);
