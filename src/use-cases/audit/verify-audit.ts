import { checkChain } from '../../domain/requests/hash-chain.ts';
import type { UseCaseContext } from '../context.ts';
import { requirePermission } from '../require-permission.ts';
import { readLogs } from './read-logs.ts';
import { digestOf, digestStart } from './write-digests.ts';

export type AuditFault =
  | { readonly what: 'log'; readonly requestId: string; readonly sequence: number; readonly fault: string }
  | {
      readonly what: 'head';
      readonly requestId: string;
      readonly fault: 'log_missing' | 'head_differs' | 'row_missing';
    }
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
  const heads = new Map<string, string>();
  let actions = 0;
  for await (const log of readLogs(ctx.stores.audit)) {
    const requestId = log[0]?.requestId ?? '';
    actions += log.length;
    heads.set(requestId, log.at(-1)?.hash ?? '');
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
  logs: ReadonlyMap<string, string>,
  faults: AuditFault[],
): Promise<number> {
  const withoutRow = new Set(logs.keys());
  let after: string | null = null;
  let count = 0;
  for (;;) {
    const rows: readonly { requestId: string; headHash: string }[] = await ctx.stores.audit.readHeads(
      after,
      headsAtOnce,
    );
    for (const { requestId, headHash } of rows) {
      withoutRow.delete(requestId);
      const head = logs.get(requestId);
      if (head === undefined) faults.push({ what: 'head', requestId, fault: 'log_missing' });
      else if (head !== headHash) faults.push({ what: 'head', requestId, fault: 'head_differs' });
    }
    count += rows.length;
    after = rows.at(-1)?.requestId ?? after;
    if (rows.length < headsAtOnce) break;
  }
  for (const requestId of withoutRow) faults.push({ what: 'head', requestId, fault: 'row_missing' });
  return count;
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
