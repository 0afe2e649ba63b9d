import type { AuditedFile, AuditStore } from '../ports/audit.ts';

const filesAtOnce = 100;

/** Every request in order of its id, without holding more than a batch in memory. */
export async function* readFiles(audit: AuditStore): AsyncGenerator<AuditedFile> {
  let after: string | null = null;
  for (;;) {
    const files: readonly AuditedFile[] = await audit.readFiles(after, filesAtOnce);
    yield* files;
    const last = files.at(-1);
    if (last === undefined || files.length < filesAtOnce) return;
    after = last.requestId;
  }
}
