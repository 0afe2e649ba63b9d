import type { Action } from '../../domain/requests/action.ts';
import type { AuditStore } from '../ports/audit.ts';

const batchSize = 1000;

/** The log of every request, one after another in order of request id, without holding more than one in memory. */
export async function* readLogs(audit: AuditStore): AsyncGenerator<readonly Action[]> {
  let log: Action[] = [];
  let after: { requestId: string; sequence: number } | null = null;
  for (;;) {
    const batch: readonly Action[] = await audit.readActions(after, batchSize);
    for (const action of batch) {
      if (log.length > 0 && log[0]?.requestId !== action.requestId) {
        yield log;
        log = [];
      }
      log.push(action);
      after = { requestId: action.requestId, sequence: action.sequence };
    }
    if (batch.length < batchSize) break;
  }
  if (log.length > 0) yield log;
}
