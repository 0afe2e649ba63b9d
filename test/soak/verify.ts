import { createHash } from 'node:crypto';
import type { AppServices } from '../../src/http/context.ts';
import { readFiles } from '../../src/use-cases/audit/read-files.ts';
import { verifyAudit } from '../../src/use-cases/audit/verify-audit.ts';
import type { AuditedFile } from '../../src/use-cases/ports/audit.ts';
import type { Page } from './ledger.ts';
import type { Tally } from './tally.ts';
import type { Scene } from './work.ts';

interface Stands {
  readonly reference: string;
  readonly status: string;
  readonly entries: readonly {
    readonly sequence: number;
    readonly action: string;
    readonly status: string;
  }[];
}

/** What was acknowledged must stand, in its place and order; with `whole`, nothing else may. */
function compare({ record, entries }: Page, stands: Stands, whole: boolean, tally: Tally): void {
  const lose = (what: string) => {
    tally.add('lost');
    tally.violate('lost', `${record.reference} ${what}`);
  };
  if (stands.reference !== record.reference) lose(`is ${stands.reference}`);
  for (const [index, entry] of entries.entries()) {
    const found = stands.entries[index];
    const isThere =
      found?.sequence === entry.sequence && found.action === entry.action && found.status === entry.status;
    if (!isThere) lose(`entry ${entry.sequence} ${entry.action}: ${JSON.stringify(found)}`);
  }
  if (stands.entries.at(-1)?.status !== stands.status)
    tally.violate(
      'fold',
      `${record.reference} is ${stands.status}, its log says ${stands.entries.at(-1)?.status}`,
    );
  if (whole && stands.entries.length !== entries.length)
    tally.violate(
      'doubled',
      `${record.reference} has ${stands.entries.length} entries for ${entries.length}`,
    );
}

/** Asks the running register for some requests, their logs and the newest document of each. */
export async function verifyByAsking(
  { client, tally }: Scene,
  pages: readonly Page[],
  whole = false,
): Promise<void> {
  for (const page of pages) {
    const { record, documents } = page;
    const path = `/api/v1/requests/${record.id}`;
    const who = 'executor';
    // The log first: what is acknowledged meanwhile makes the request newer than its log, never older.
    const log = await client.ask({ who, path: `${path}/actions` });
    const seen = await client.ask({ who, path });
    if (log?.status !== 200 || seen?.status !== 200) {
      tally.add('lost');
      tally.violate('lost', `${record.reference} answers ${log?.status} and ${seen?.status}`);
      continue;
    }
    const { items } = log.body;
    const status = whole ? seen.body.status : (items.at(-1)?.status ?? '');
    compare(page, { reference: seen.body.reference, status, entries: items }, whole, tally);
    if (whole && seen.body.facts !== record.facts) {
      tally.add('lost');
      tally.violate('lost', `${record.reference} facts`);
    }
    const newest = documents.at(-1);
    if (newest) await verifyDocument({ client, tally }, path, newest);
  }
  tally.add('verified by asking', pages.length);
}

async function verifyDocument(
  { client, tally }: Pick<Scene, 'client' | 'tally'>,
  path: string,
  { id, sha256 }: Page['documents'][number],
): Promise<void> {
  const content = await client.ask({ who: 'executor', path: `${path}/documents/${id}/content` });
  const found = createHash('sha256')
    .update(content?.text ?? '')
    .digest('hex');
  if (content?.status === 200 && found === sha256) return;
  tally.add('lost');
  tally.violate('lost', `document ${id}: ${content?.status}`);
}

/** Reads everything that stands, beside the running register or in a copy of it. */
export async function verifyEverything(
  services: AppServices,
  pages: readonly Page[],
  { tally, whole }: { readonly tally: Tally; readonly whole: boolean },
): Promise<void> {
  const files = new Map<string, AuditedFile>();
  for await (const file of readFiles(services.stores.audit)) files.set(file.requestId, file);
  for (const page of pages) {
    const file = files.get(page.record.id);
    if (!file?.row) {
      tally.add('lost');
      tally.violate('lost', `${page.record.reference} as a whole`);
      continue;
    }
    const { reference, status } = file.row;
    compare(page, { reference, status, entries: file.actions }, whole, tally);
    await verifyPapers(services, page, file, tally);
  }
  checkNumbers([...files.values()], tally);
  const report = await verifyAudit({ ...services, actor: { type: 'system', job: 'soak' } });
  for (const fault of report.faults) tally.violate('audit', JSON.stringify(fault));
  tally.add('verified in full', pages.length);
}

async function verifyPapers(
  services: AppServices,
  { record, documents }: Page,
  file: AuditedFile,
  tally: Tally,
) {
  for (const { id, sha256 } of documents) {
    const stands = file.documents.find((document) => document.id === id);
    const bytes = stands && (await services.blobs.get(stands.sha256));
    if (stands?.sha256 === sha256 && bytes !== undefined) continue;
    tally.add('lost');
    tally.violate('lost', `${record.reference} document ${id}`);
  }
}

function checkNumbers(files: readonly AuditedFile[], tally: Tally): void {
  const rows = files.flatMap(({ row }) => (row ? [row] : []));
  const series = Map.groupBy(rows, ({ kind, direction, year }) => `${kind} ${direction} ${year}`);
  for (const [name, members] of series) {
    const numbers = members.map(({ number }) => number).sort((one, other) => one - other);
    const wrong = numbers.find((number, index) => number !== index + 1);
    if (wrong !== undefined) tally.violate('numbers', `${name} has ${wrong} out of turn`);
  }
}
