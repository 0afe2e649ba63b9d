import type { Command } from 'commander';
import { type AuditFault, type AuditReport, verifyAudit } from '../../use-cases/audit/verify-audit.ts';
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

const logFaults: Readonly<Record<string, string>> = {
  gap: 'an entry is missing before it',
  broken_link: 'it does not follow from the entry before it',
  altered: 'it was altered',
};

const headFaults: Readonly<Record<Extract<AuditFault, { what: 'head' }>['fault'], string>> = {
  log_missing: 'its log is gone',
  head_differs: 'its log does not end where the request says; entries were cut off or added',
  status_differs: 'its row does not say what its log says',
  row_missing: 'its log is there, but the request itself is gone',
};

const digestFaults: Readonly<Record<Extract<AuditFault, { what: 'digest' }>['fault'], string>> = {
  differs: 'the logs are not what they were at the end of that day; entries or requests are gone or altered',
  broken_link: 'it does not follow from the digest of the day before',
};

async function faultLine(ctx: CommandContext, fault: AuditFault): Promise<string> {
  if (fault.what === 'digest') return `Digest of ${fault.day}: ${digestFaults[fault.fault]}.`;
  if (fault.what === 'series')
    return `Series ${fault.series}: a request is missing, for its numbers run without gaps.`;
  const name = await nameOf(ctx, fault.requestId);
  if (fault.what === 'head') return `Request ${name}: ${headFaults[fault.fault]}.`;
  return `Request ${name}, entry ${fault.sequence}: ${logFaults[fault.fault] ?? fault.fault}.`;
}

async function nameOf({ stores }: CommandContext, requestId: string): Promise<string> {
  // A row that somebody altered may be beyond reading.
  const file = await stores.requests.find(requestId, { sees: 'all' }).catch(() => undefined);
  return file?.row.reference ?? requestId;
}
