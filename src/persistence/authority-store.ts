import type { Role } from '../domain/codes.ts';
import type { AuthorityChangeRow, AuthorityStore } from '../use-cases/ports/authorities.ts';
import { insertAnswer } from './compile-changes.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { database, type Engine } from './engine.ts';
import type { AuthorityChange } from './generated/kysely/tables.ts';
import { insertRows } from './insert-rows.ts';
import { countUpToLimit, toPage } from './page.ts';

const changeToColumns = (change: AuthorityChangeRow): AuthorityChange => ({
  id: change.id,
  authorityId: change.authorityId,
  state: change.state,
  sequence: change.sequence,
  actorId: change.actor.id,
  actorName: change.actor.name,
  actorRole: change.actor.role,
  at: change.at,
  before: change.before && JSON.stringify(change.before),
  after: JSON.stringify(change.after),
  sourceReference: change.source.reference,
  sourceDate: change.source.on,
  note: change.note,
});

/** The cast is safe because only `changeToColumns` writes the columns. */
const changeFromColumns = (columns: AuthorityChange): AuthorityChangeRow => ({
  id: columns.id,
  authorityId: columns.authorityId,
  state: columns.state,
  sequence: columns.sequence,
  actor: { id: columns.actorId, name: columns.actorName, role: columns.actorRole as Role | 'system' },
  at: columns.at,
  before: columns.before === null ? null : JSON.parse(columns.before),
  after: JSON.parse(columns.after),
  source: { reference: columns.sourceReference, on: columns.sourceDate },
  note: columns.note,
});

function storeAuthority({ authorityId: id, state, sequence, after, source }: AuthorityChangeRow) {
  const stands = { sequence, entry: JSON.stringify({ ...after, source }) };
  return database
    .insertInto('Authority')
    .values({ id, state, ...stands })
    .onConflict((known) => known.column('id').doUpdateSet(stands))
    .compile();
}

export const createAuthorityStore = (engine: Engine): AuthorityStore => ({
  async list(state) {
    const rows = await engine.query(
      database.selectFrom('Authority').selectAll().where('state', '=', state).orderBy('id').compile(),
    );
    return rows.map((row) => ({ ...row, entry: JSON.parse(row.entry) }));
  },

  commit: (change, answer) =>
    engine.commit([
      ...insertRows('AuthorityChange', [changeToColumns(change)]),
      storeAuthority(change),
      ...(answer ? insertAnswer(answer) : []),
    ]),

  async listChanges(state, page) {
    const of = database.selectFrom('AuthorityChange').where('state', '=', state);
    const [id = ''] = page.cursor === undefined ? [] : readCursor(page.cursor, 'newest', 1);
    const chosen = id === '' ? of : of.where('id', '<', id);
    const [rows, [counted]] = await engine.snapshot([
      chosen
        .selectAll()
        .orderBy('id', 'desc')
        .limit(page.limit + 1)
        .compile(),
      countUpToLimit(of.select('id')),
    ]);
    return toPage(rows, page, counted?.total ?? 0, {
      item: changeFromColumns,
      cursor: (row) => writeCursor('newest', [row.id]),
    });
  },
});
