import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFolderBlobStore } from '../../src/documents/folder-blob-store.ts';
import { sha256Hex } from '../../src/domain/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'komek-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = createFolderBlobStore(folder);
const bytes = new TextEncoder().encode('An invented court order');

describe('documents in a folder', () => {
  it('come back as they were stored, and twice the same is stored once', async () => {
    const sha256 = await sha256Hex(bytes);
    await Promise.all([store.put(sha256, bytes, 'text/plain'), store.put(sha256, bytes, 'text/plain')]);
    expect(new Uint8Array((await store.get(sha256)) ?? [])).toEqual(bytes);
    expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256.slice(2)]);
    expect(await store.has(sha256)).toBe(true);
  });

  it('are undefined when there is none', async () => {
    expect(await store.get('00'.repeat(32))).toBeUndefined();
    expect(await store.has('00'.repeat(32))).toBe(false);
  });

  it('are refused under a digest that is not theirs', async () => {
    await expect(store.put('11'.repeat(32), bytes, 'text/plain')).rejects.toThrow(/changed/);
    expect(await store.get('11'.repeat(32))).toBeUndefined();
  });

  it('are not given out when somebody changed them in the folder', async () => {
    const sha256 = await sha256Hex(new Uint8Array([1]));
    await store.put(sha256, new Uint8Array([1]), 'text/plain');
    writeFileSync(join(folder, sha256.slice(0, 2), sha256.slice(2)), 'forged');
    await expect(store.get(sha256)).rejects.toThrow(/changed/);
  });

  it('cannot be reached under a name that is a path', async () => {
    await expect(store.get('../../etc/passwd')).rejects.toThrow(/SHA-256/);
  });
});
