import { EntryBody, type ProcessEntry } from '../domain/pipeline/entry.ts';
import type { PipelineStore, ProcessFile, ProcessRow } from '../use-cases/ports/pipeline.ts';
import { insertAnswer } from './compile-changes.ts';
import { database, type Engine } from './engine.ts';
import type { TreatyProcessEntry } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';
import { entryToColumns, pipelineSeedKey, storePipelineSeed } from './pipeline-statements.ts';

const fromColumns = ({
  actorId,
  actorName,
  actorRole,
  body,
  ...columns
}: TreatyProcessEntry): ProcessEntry => ({
  ...columns,
  // Safe because only entryToColumns writes the column.
  actor: { id: actorId, name: actorName, role: actorRole as ProcessEntry['actor']['role'] },
  body: EntryBody.parse(JSON.parse(body)),
});

const processes = database.selectFrom('TreatyProcess').selectAll();
const entries = database
  .selectFrom('TreatyProcessEntry')
  .selectAll()
  .orderBy('processId')
  .orderBy('sequence');

function filesOf(rows: readonly ProcessRow[], logs: readonly TreatyProcessEntry[]): readonly ProcessFile[] {
  const byProcess = Map.groupBy(logs.map(fromColumns), ({ processId }) => processId);
  return rows.map((row) => ({ row, entries: byProcess.get(row.id) ?? [] }));
}

export const createPipelineStore = (engine: Engine): PipelineStore => ({
  commit: ({ opens, entry, answer }) =>
    engine.commit([
      ...(opens ? insertRows('TreatyProcess', [opens]) : []),
      ...insertRows('TreatyProcessEntry', [entryToColumns(entry)]),
      ...(answer ? insertAnswer(answer) : []),
    ]),

  async find(id) {
    const [rows, logs] = await engine.snapshot([
      processes.where('id', '=', id).compile(),
      entries.where('processId', '=', id).compile(),
    ]);
    return filesOf(rows, logs)[0];
  },

  async findByTreaty(treatyId) {
    const [row] = await engine.query(processes.where('treatyId', '=', treatyId).compile());
    return row;
  },

  async list() {
    const [rows, logs] = await engine.snapshot([processes.orderBy('id').compile(), entries.compile()]);
    return filesOf(rows, logs);
  },

  async seedVersion() {
    const [setting] = await engine.query(
      database.selectFrom('Setting').select('value').where('key', '=', pipelineSeedKey).compile(),
    );
    return setting?.value;
  },

  async loadSeed(treaties, version, compiledOn) {
    await engine.commit(await storePipelineSeed(treaties, version, compiledOn));
  },
});
