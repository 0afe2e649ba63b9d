import { env } from 'cloudflare:workers';
import type { R2Bucket } from '@cloudflare/workers-types';
import { describe, expect, it } from 'vitest';
import { createR2BlobStore } from '../../src/documents/r2-blob-store.ts';
import { sha256Hex } from '../../src/domain/sha256.ts';

// Safe because wrangler.toml binds a bucket under this name.
const { BLOBS: bucket } = env as { BLOBS: R2Bucket };
const store = createR2BlobStore(bucket);
const bytes = new TextEncoder().encode('An invented court order');

describe('documents in R2', () => {
  it('come back as they were stored', async () => {
    const sha256 = await sha256Hex(bytes);
    await store.put(sha256, bytes, 'text/plain');
    await store.put(sha256, bytes, 'text/plain');
    expect(await store.get(sha256)).toEqual(bytes);
    expect(await store.has(sha256)).toBe(true);
  });

  it('are undefined when there is none', async () => {
    expect(await store.get('00'.repeat(32))).toBeUndefined();
    expect(await store.has('00'.repeat(32))).toBe(false);
  });

  it('are refused under a digest that is not theirs', async () => {
    await expect(store.put('11'.repeat(32), bytes, 'text/plain')).rejects.toThrow();
    expect(await store.get('11'.repeat(32))).toBeUndefined();
  });

  it('are not given out when somebody changed them in the bucket', async () => {
    const sha256 = await sha256Hex(new Uint8Array([1]));
    await bucket.put(sha256, 'forged');
    await expect(store.get(sha256)).rejects.toThrow(/changed/);
  });
});
