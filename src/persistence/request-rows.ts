import type { Selectable } from 'kysely';
import type { Direction, Kind } from '../domain/codes.ts';
import type { Course } from '../domain/requests/course.ts';
import type { DueColumns } from '../use-cases/ports/alarms.ts';
import type { DocumentRow } from '../use-cases/ports/papers.ts';
import type { RequestRow } from '../use-cases/ports/requests.ts';
import type { Document, Request } from './generated/kysely/tables.ts';

export type RequestColumns = Selectable<Request>;

/** Later than every moment, so that what has none sorts last by index. */
export const never = '9999-12-31T23:59:59.999Z';

const fromMoment = (moment: string): string | null => (moment === never ? null : moment);

export const dueToColumns = (due: DueColumns) => ({
  nextDueAt: due.nextDueAt ?? never,
  nextDueClock: due.nextDueClock,
  custodyDueAt: due.custodyDueAt ?? never,
  custodyClock: due.custodyClock,
  nextAlarmAt: due.nextAlarmAt ?? never,
});

/** The course of a request stands in the database as in the row. */
export const courseOfRow = (row: Course): Course => ({
  sentAt: row.sentAt,
  acknowledgedAt: row.acknowledgedAt,
  resultAt: row.resultAt,
  closedAt: row.closedAt,
  silentSince: row.silentSince,
  questionToUsSince: row.questionToUsSince,
  questionToThemSince: row.questionToThemSince,
});

export const toFlag = (value: boolean): number => (value ? 1 : 0);

export const requestToColumns = (row: RequestRow): RequestColumns => ({
  id: row.id,
  reference: row.reference,
  kind: row.kind,
  direction: row.direction,
  year: row.year,
  number: row.number,
  state: row.state,
  status: row.status,
  terminal: toFlag(row.terminal),
  sequence: row.sequence,
  headHash: row.headHash,
  officeCode: row.officeCode,
  executingOfficeCode: row.executingOfficeCode,
  createdById: row.createdById,
  assigneeId: row.assigneeId,
  caseNumber: row.caseNumber,
  urgent: toFlag(row.urgent),
  confidential: toFlag(row.confidential),
  requiredBy: row.requiredBy,
  ...dueToColumns(row),
  visibleToState: toFlag(row.visibleToState),
  controlledUntil: row.controlledUntil,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  ...courseOfRow(row),
});

// The casts below are safe because only requestToColumns and documentToColumns write these columns.

export const requestFromColumns = (columns: RequestColumns): RequestRow => ({
  id: columns.id,
  reference: columns.reference,
  kind: columns.kind as Kind,
  direction: columns.direction as Direction,
  year: columns.year,
  number: columns.number,
  state: columns.state,
  status: columns.status,
  terminal: columns.terminal === 1,
  sequence: columns.sequence,
  headHash: columns.headHash,
  officeCode: columns.officeCode,
  executingOfficeCode: columns.executingOfficeCode,
  createdById: columns.createdById,
  assigneeId: columns.assigneeId,
  caseNumber: columns.caseNumber,
  urgent: columns.urgent === 1,
  confidential: columns.confidential === 1,
  requiredBy: columns.requiredBy,
  nextDueAt: fromMoment(columns.nextDueAt),
  nextDueClock: columns.nextDueClock,
  custodyDueAt: fromMoment(columns.custodyDueAt),
  custodyClock: columns.custodyClock,
  nextAlarmAt: fromMoment(columns.nextAlarmAt),
  visibleToState: columns.visibleToState === 1,
  controlledUntil: columns.controlledUntil,
  createdAt: columns.createdAt,
  updatedAt: columns.updatedAt,
  ...courseOfRow(columns),
});

export const documentToColumns = (document: DocumentRow): Document => ({
  ...document,
  released: toFlag(document.released),
  certified: document.certified ? 1 : null,
});

export const documentFromColumns = (columns: Document): DocumentRow => ({
  id: columns.id,
  requestId: columns.requestId,
  type: columns.type,
  language: columns.language,
  fileName: columns.fileName,
  mediaType: columns.mediaType,
  size: columns.size,
  sha256: columns.sha256,
  released: columns.released === 1,
  uploadedById: columns.uploadedById,
  uploadedByState: columns.uploadedByState,
  uploadedAt: columns.uploadedAt,
  translationOf: columns.translationOf,
  certified: columns.certified === 1,
  replaces: columns.replaces,
});
