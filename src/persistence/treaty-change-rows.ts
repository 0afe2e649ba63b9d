import type { Role } from '../domain/codes.ts';
import type { TreatyChangeKind } from '../domain/treaties/change-input.ts';
import type { TreatyChangeRow } from '../use-cases/ports/treaty-changes.ts';
import type { TreatyChange } from './generated/kysely/tables.ts';

export const changeToColumns = (change: TreatyChangeRow): TreatyChange => ({
  id: change.id,
  treatyId: change.treatyId,
  sequence: change.sequence,
  kind: change.kind,
  actorId: change.actor.id,
  actorName: change.actor.name,
  actorRole: change.actor.role,
  at: change.at,
  before: JSON.stringify(change.before),
  after: JSON.stringify(change.after),
  sourceReference: change.source.reference,
  sourceDate: change.source.on,
  note: change.note,
  beforeHash: change.beforeHash,
  afterHash: change.afterHash,
});

/** The casts are safe because only `changeToColumns` writes the columns. */
export const changeFromColumns = (columns: TreatyChange): TreatyChangeRow => ({
  id: columns.id,
  treatyId: columns.treatyId,
  sequence: columns.sequence,
  kind: columns.kind as TreatyChangeKind,
  actor: { id: columns.actorId, name: columns.actorName, role: columns.actorRole as Role | 'system' },
  at: columns.at,
  before: JSON.parse(columns.before),
  after: JSON.parse(columns.after),
  source: { reference: columns.sourceReference, on: columns.sourceDate },
  note: columns.note,
  beforeHash: columns.beforeHash,
  afterHash: columns.afterHash,
});
