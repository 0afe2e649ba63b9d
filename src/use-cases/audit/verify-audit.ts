import type { Action } from '../../domain/requests/action.ts';
import { checkChain } from '../../domain/requests/hash-chain.ts';
import type { UseCaseContext } from '../context.ts';
import type { ChainHead } from '../ports/audit.ts';
import { requirePermission } from '../require-permission.ts';
import { readLogs } from './read-logs.ts';
import { digestOf, digestStart } from './write-digests.ts';

export type AuditFault =
  | { readonly what: 'log'; readonly requestId: string; readonly sequence: number; readonly fault: string }
  | {
      readonly what: 'head';
      readonly requestId: string;
      readonly fault: 'log_missing' | 'head_differs' | 'status_differs' | 'row_missing';
    }
  | { readonly what: 'series'; readonly series: string; readonly fault: 'number_missing' }
  | { readonly what: 'digest'; readonly day: string; readonly fault: 'differs' | 'broken_link' };

export interface AuditReport {
  readonly requests: number;
  readonly actions: number;
  readonly digests: number;
  readonly faults: readonly AuditFault[];
}

/** Checks every log's chain, every request's head against its log, and every daily digest against the logs. */
export async function verifyAudit(ctx: UseCaseContext): Promise<AuditReport> {
  requirePermission(ctx, 'audit:read');
  const faults: AuditFault[] = [];
  const heads = new Map<string, Action>();
  let actions = 0;
  for await (const log of readLogs(ctx.stores.audit)) {
    const head = log.at(-1);
    if (!head) continue;
    const { requestId } = head;
    actions += log.length;
    heads.set(requestId, head);
    for (const { sequence, fault } of await checkChain(log))
      faults.push({ what: 'log', requestId, sequence, fault });
  }
  const requests = await checkHeads(ctx, heads, faults);
  const digests = await checkDigests(ctx, faults);
  return { requests, actions, digests, faults };
}

const headsAtOnce = 1000;

async function checkHeads(
  ctx: UseCaseContext,
  logs: ReadonlyMap<string, Action>,
  faults: AuditFault[],
): Promise<number> {
  const withoutRow = new Set(logs.keys());
  const series = new Map<string, { count: number; highest: number }>();
  let after: string | null = null;
  let count = 0;
  for (;;) {
    const rows: readonly ChainHead[] = await ctx.stores.audit.readHeads(after, headsAtOnce);
    for (const row of rows) {
      withoutRow.delete(row.requestId);
      countNumber(series, row.reference);
      const fault = faultOf(row, logs.get(row.requestId));
      if (fault) faults.push({ what: 'head', requestId: row.requestId, fault });
    }
    count += rows.length;
    after = rows.at(-1)?.requestId ?? after;
    if (rows.length < headsAtOnce) break;
  }
  for (const requestId of withoutRow) faults.push({ what: 'head', requestId, fault: 'row_missing' });
  for (const [name, { count: numbers, highest }] of series) {
    if (numbers < highest) faults.push({ what: 'series', series: name, fault: 'number_missing' });
  }
  return count;
}

/** References run without gaps, so a series with fewer requests than its highest number has lost one. */
function countNumber(series: Map<string, { count: number; highest: number }>, reference: string): void {
  const [name, number] = [reference.slice(0, -7), Number(reference.slice(-6))];
  const known = series.get(name) ?? { count: 0, highest: 0 };
  series.set(name, { count: known.count + 1, highest: Math.max(known.highest, number) });
}

function faultOf(row: ChainHead, head: Action | undefined) {
  if (head === undefined) return 'log_missing';
  if (head.hash !== row.headHash || head.sequence !== row.sequence) return 'head_differs';
  return head.status === row.status ? undefined : 'status_differs';
}

async function checkDigests(ctx: UseCaseContext, faults: AuditFault[]): Promise<number> {
  const digests = await ctx.stores.audit.listDigests();
  let previousHash = digestStart;
  for (const { day, hash, previousHash: link } of digests) {
    if (link !== previousHash) faults.push({ what: 'digest', day, fault: 'broken_link' });
    else if ((await digestOf(ctx, day, link)).hash !== hash)
      faults.push({ what: 'digest', day, fault: 'differs' });
    previousHash = hash;
  }
  return digests.length;
}
