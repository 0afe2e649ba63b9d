import type { Command } from 'commander';
import type { AuditFault } from '../../use-cases/audit/audit-fault.ts';
import { type AuditReport, verifyAudit } from '../../use-cases/audit/verify-audit.ts';
import { type CommandContext, d1Option, type WhereOption, withServices } from './open-services.ts';
import { CommandError, type Terminal } from './terminal.ts';

export function defineAuditVerify(parent: Command, terminal: Terminal): void {
  parent
    .command('verify')
    .description('check that no entry of the log was changed, cut off or taken out')
    .addOption(d1Option())
    .action((options: WhereOption) => withServices(terminal, options, (ctx) => reportAudit(ctx, terminal)));
}

/** Prints what was checked; throws with one line for each fault. */
export async function reportAudit(ctx: CommandContext, terminal: Terminal): Promise<void> {
  const report = await verifyAudit(ctx);
  terminal.say(countsOf(report));
  if (report.faults.length === 0) return;
  throw new CommandError(...(await Promise.all(report.faults.map((fault) => faultLine(ctx, fault)))));
}

const countsOf = ({ requests, actions, digests, faults }: AuditReport): string =>
  `Checked ${requests} requests, ${actions} log entries, ${digests} daily digests: ${
    faults.length === 0 ? 'no fault found.' : `${faults.length} faults found.`
  }`;

type FaultOf<What extends AuditFault['what']> = Extract<AuditFault, { what: What; fault: string }>['fault'];

const logFaults: Readonly<Record<FaultOf<'log'>, string>> = {
  gap: 'an entry is missing before it',
  broken_link: 'it does not follow from the entry before it',
  altered: 'it was altered',
};

const headFaults: Readonly<Record<FaultOf<'head'>, string>> = {
  log_missing: 'its log is gone',
  log_unreadable: 'its log tells of what no case can come to',
  head_differs: 'its log does not end where the request says; entries were cut off or added',
  status_differs: 'its row does not say what its log says',
  row_missing: 'its log is there, but the request itself is gone',
};

const contentsFaults: Readonly<Record<FaultOf<'contents'>, string>> = {
  differ: 'its contents are not those that the log tells of',
  unproven: 'its contents stand without the salt of their hash, so that they cannot be told from forged ones',
};

const documentFaults: Readonly<Record<FaultOf<'document'>, string>> = {
  not_in_log: 'the log knows nothing of it',
  differs: 'it is not the one that was added',
  release_differs: 'whether the other state may read it is not as the log says',
};

const digestFaults: Readonly<Record<FaultOf<'digest'>, string>> = {
  differs: 'the log of that day is not what it was; entries or requests are gone, added or altered',
  missing: 'it is missing',
  broken_link: 'it does not follow from the digest of the day before',
};

async function faultLine(ctx: CommandContext, fault: AuditFault): Promise<string> {
  if (fault.what === 'digest') return `Digest of ${fault.day}: ${digestFaults[fault.fault]}.`;
  if (fault.what === 'series')
    return `Series ${fault.series}: a request is missing, for its numbers run without gaps.`;
  const name = await nameOf(ctx, fault.requestId);
  switch (fault.what) {
    case 'head':
      return `Request ${name}: ${headFaults[fault.fault]}.`;
    case 'row':
      return `Request ${name}: its row does not say what its log and contents say (${fault.fields.join(', ')}).`;
    case 'contents':
      return `Request ${name}: ${contentsFaults[fault.fault]}.`;
    case 'document':
      return `Request ${name}, document ${fault.documentId}: ${documentFaults[fault.fault]}.`;
    case 'words':
      return `Request ${name}, entry ${fault.sequence}: its words are not those that were written.`;
    case 'log':
      return `Request ${name}, entry ${fault.sequence}: ${logFaults[fault.fault]}.`;
  }
}

async function nameOf({ stores }: CommandContext, requestId: string): Promise<string> {
  // A row that somebody altered may be beyond reading.
  const file = await stores.requests.find(requestId, { sees: 'all' }).catch(() => undefined);
  return file?.row.reference ?? requestId;
}
