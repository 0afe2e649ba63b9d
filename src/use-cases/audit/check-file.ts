import { checkChain } from '../../domain/requests/hash-chain.ts';
import type { AuditedFile } from '../ports/audit.ts';
import type { RequestRow } from '../ports/requests.ts';
import type { AuditFault } from './audit-fault.ts';
import { checkContents } from './check-contents.ts';
import { checkDocuments } from './check-documents.ts';
import { checkRow } from './check-row.ts';

/** What does not hold of one request: its log in itself, and everything else against its log. */
export async function checkFile(file: AuditedFile, timeZone: string): Promise<readonly AuditFault[]> {
  const { requestId, row, actions } = file;
  const log = (await checkChain(actions)).map((fault): AuditFault => ({ what: 'log', requestId, ...fault }));
  const contents = [...(await checkContents(file)), ...checkDocuments(file)];
  if (row === undefined) return [...log, { what: 'head', requestId, fault: 'row_missing' }, ...contents];
  const fault = headFault(row, file);
  const head: readonly AuditFault[] = fault ? [{ what: 'head', requestId, fault }] : [];
  // Of a log that is not whole the rest of the row says nothing new.
  const projected = log.length === 0 && fault !== 'log_missing' && fault !== 'head_differs';
  return [...log, ...head, ...contents, ...(projected ? rowFaults(row, file, timeZone) : [])];
}

/** A log forged with the right hashes may tell of a status that no machine has. */
function rowFaults(row: RequestRow, file: AuditedFile, timeZone: string): readonly AuditFault[] {
  try {
    return checkRow(row, file, timeZone);
  } catch {
    return [{ what: 'head', requestId: file.requestId, fault: 'log_unreadable' }];
  }
}

function headFault(row: RequestRow, { actions }: AuditedFile) {
  const newest = actions.at(-1);
  if (newest === undefined) return 'log_missing';
  if (newest.hash !== row.headHash || newest.sequence !== row.sequence) return 'head_differs';
  return newest.status === row.status ? undefined : 'status_differs';
}
