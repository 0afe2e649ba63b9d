import { join } from 'node:path';
import type { D1Database, R2Bucket } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { createR2BlobStore } from '../../src/documents/r2-blob-store.ts';
import { openD1OnNode } from '../../src/persistence/d1-on-node.ts';
import { asCommandLine } from '../../src/runtimes/commands/open-services.ts';
import { buildServices } from '../../src/runtimes/dependencies.ts';
import { type AuditReport, verifyAudit } from '../../src/use-cases/audit/verify-audit.ts';

/** Checks the log in the folder on which a Worker ran. */
export async function verifyLocalD1(folder: string): Promise<AuditReport> {
  const proxy = await getPlatformProxy<{ DB: D1Database; BLOBS: R2Bucket }>({
    configPath: 'wrangler.toml',
    persist: { path: join(folder, 'v3') },
    remoteBindings: false,
  });
  const services = buildServices({
    config: { baseUrl: 'http://localhost', homeState: 'KZ', mail: undefined },
    engine: openD1OnNode(proxy.env.DB),
    blobs: createR2BlobStore(proxy.env.BLOBS),
    poke: () => undefined,
  });
  return verifyAudit(asCommandLine(services)).finally(() => proxy.dispose());
}
