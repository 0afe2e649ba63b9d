import type { UseCaseContext } from '../context.ts';
import type { RequestRow } from '../ports/requests.ts';
import { requirePermission } from '../require-permission.ts';
import type { AuditFault } from './audit-fault.ts';
import { addLog, beginDigestCheck, digestFaults } from './check-digests.ts';
import { checkFile } from './check-file.ts';
import { readFiles } from './read-files.ts';

export interface AuditReport {
  readonly requests: number;
  readonly actions: number;
  readonly digests: number;
  readonly faults: readonly AuditFault[];
}

/**
 * Checks in one pass every log's chain, every request's row, contents and documents against its log, that no number of a
 * series is missing, and every daily digest against the logs.
 */
export async function verifyAudit(ctx: UseCaseContext): Promise<AuditReport> {
  requirePermission(ctx, 'audit:read');
  const { audit } = ctx.stores;
  const faults: AuditFault[] = [];
  const series = new Map<string, Series>();
  const digests = await beginDigestCheck(await audit.listDigests());
  const counts = { requests: 0, actions: 0 };
  for await (const file of readFiles(audit)) {
    faults.push(...(await checkFile(file, ctx.timeZone)));
    await addLog(digests, file.actions);
    counts.actions += file.actions.length;
    if (!file.row) continue;
    counts.requests += 1;
    countNumber(series, file.row);
  }
  faults.push(...seriesFaults(series), ...digestFaults(digests));
  return { ...counts, digests: digests.written.length, faults };
}

interface Series {
  readonly count: number;
  readonly highest: number;
}

function countNumber(series: Map<string, Series>, { reference }: RequestRow): void {
  const [name, number] = [reference.slice(0, -7), Number(reference.slice(-6))];
  const known = series.get(name) ?? { count: 0, highest: 0 };
  series.set(name, { count: known.count + 1, highest: Math.max(known.highest, number) });
}

/** References run without gaps, so a series with fewer requests than its highest number has lost one. */
const seriesFaults = (series: ReadonlyMap<string, Series>): readonly AuditFault[] =>
  [...series].flatMap(([name, { count, highest }]): AuditFault[] =>
    count < highest ? [{ what: 'series', series: name, fault: 'number_missing' }] : [],
  );
