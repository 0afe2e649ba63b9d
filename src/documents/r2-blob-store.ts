import type { R2Bucket } from '@cloudflare/workers-types';
import type { BlobStore } from '../use-cases/ports/stores.ts';
import { requireDigest, requireUnchanged } from './digest-name.ts';

/** Documents in an R2 bucket, each under its digest. Reading one checks that it still is what was stored. */
export const createR2BlobStore = (bucket: R2Bucket): BlobStore => ({
  async put(sha256, bytes, mediaType) {
    requireDigest(sha256);
    await bucket.put(sha256, new Uint8Array(bytes), { sha256, httpMetadata: { contentType: mediaType } });
  },
  async get(sha256) {
    requireDigest(sha256);
    const object = await bucket.get(sha256);
    if (object === null) return undefined;
    const bytes = new Uint8Array(await object.arrayBuffer());
    await requireUnchanged(sha256, bytes);
    return bytes;
  },
  async has(sha256) {
    requireDigest(sha256);
    return (await bucket.head(sha256)) !== null;
  },
  // A bucket holds no half objects, and cannot remove one on the condition that nobody has asked for it meanwhile: what a
  // broken upload left whole stays, named by nothing, rather than risk a paper that somebody is just sending again.
  removeLeftovers: async () => 0,
});
