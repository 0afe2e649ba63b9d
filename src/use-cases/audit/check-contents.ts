import { saltedHash } from '../../domain/requests/hash-chain.ts';
import type { AuditedFile } from '../ports/audit.ts';
import type { AuditFault } from './audit-fault.ts';

/** Contents and words that stand must have the hashes the log keeps of them; those that are gone were erased. */
export async function checkContents(file: AuditedFile): Promise<readonly AuditFault[]> {
  const { requestId, actions, texts } = file;
  const faults: AuditFault[] = [];
  const fault = await contentsFault(file);
  if (fault) faults.push({ what: 'contents', requestId, fault });
  for (const { id, sequence, payload } of actions) {
    const stored = texts.get(id);
    if (stored === undefined) continue;
    const { salt, ...words } = stored;
    const hash = Object.keys(words).length > 0 ? await saltedHash(salt, words) : undefined;
    if (hash !== payload.textHash) faults.push({ what: 'words', requestId, sequence });
  }
  return faults;
}

async function contentsFault({ content, actions, texts }: AuditedFile) {
  if (content === undefined) return undefined;
  const written = actions.findLast(({ payload }) => payload.contentHash !== undefined);
  const salt = written && texts.get(written.id)?.salt;
  if (salt === undefined) return 'unproven';
  return (await saltedHash(salt, content)) === written?.payload.contentHash ? undefined : 'differ';
}
