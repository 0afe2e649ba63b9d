import { referenceOf } from '../../domain/requests/reference.ts';
import { RequestContent } from '../../domain/requests/request-content.ts';
import { buildRegistry } from '../../domain/treaties/build-registry.ts';
import type { AuditedFile } from '../ports/audit.ts';
import type { RequestRow } from '../ports/requests.ts';
import { filingOffice } from '../requests/filing-office.ts';
import { projectRow } from '../requests/project-row.ts';
import type { AuditFault } from './audit-fault.ts';

/** Treaties decide deadlines alone, and those are not compared. */
const noRegistry = buildRegistry('none', []);

/** Columns that the log alone gives, even when the contents are erased. */
const fromLog = [
  'terminal',
  'executingOfficeCode',
  'assigneeId',
  'visibleToState',
  'updatedAt',
] as const satisfies readonly (keyof RequestRow)[];

const fromContents = [
  'state',
  'caseNumber',
  'urgent',
  'confidential',
  'requiredBy',
  'controlledUntil',
] as const satisfies readonly (keyof RequestRow)[];

/** The row for lists against what log and contents make of it; the head is compared elsewhere, the nearest deadline nowhere. */
export function checkRow(row: RequestRow, file: AuditedFile, timeZone: string): readonly AuditFault[] {
  const fields = [...openingDiffers(row, file), ...projectionDiffers(row, file, timeZone)];
  return fields.length > 0 ? [{ what: 'row', requestId: row.id, fields: fields.sort() }] : [];
}

function openingDiffers(row: RequestRow, { actions: [first], content }: AuditedFile): string[] {
  if (!first) return [];
  const parsed = RequestContent.safeParse(content).data;
  const right: Readonly<Partial<Record<keyof RequestRow, boolean>>> = {
    kind: parsed === undefined || parsed.kind === row.kind,
    direction: parsed === undefined || parsed.direction === row.direction,
    reference: row.reference === referenceOf(row),
    createdById: row.createdById === first.actor.id,
    officeCode: row.officeCode === filingOffice(first.actor),
    createdAt: row.createdAt <= first.at,
  };
  return Object.entries(right).flatMap(([field, holds]) => (holds ? [] : [field]));
}

function projectionDiffers(row: RequestRow, { actions, texts, content }: AuditedFile, timeZone: string) {
  const parsed = RequestContent.safeParse(content).data;
  const { kind, direction, state } = row;
  const projected = projectRow({
    opening: row,
    actions,
    texts,
    content: parsed ?? RequestContent.parse({ kind, direction, state }),
    registry: noRegistry,
    now: row.updatedAt,
    timeZone,
  });
  const compared = parsed ? [...fromLog, ...fromContents] : fromLog;
  return compared.filter((field) => projected[field] !== row[field]);
}
