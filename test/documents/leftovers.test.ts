import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderBlobStore } from '../../src/documents/folder-blob-store.ts';
import { createLeftoverRemoval } from '../../src/documents/leftovers.ts';
import { sha256Hex } from '../../src/domain/sha256.ts';

const hour = 60 * 60 * 1_000;
const bytes = new TextEncoder().encode('An invented court order');
const sha256 = await sha256Hex(bytes);
const [inside, own] = [sha256.slice(0, 2), sha256.slice(2)];
const nobody = async () => new Set<string>();
const everybody = async (digests: readonly string[]) => new Set(digests);

let folder: string;
let elapsed: number;
let remove: ReturnType<typeof createLeftoverRemoval>;
const store = () => createFolderBlobStore(folder);
const names = () => readdirSync(join(folder, inside));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'komek-leftovers-'));
  elapsed = 0;
  remove = createLeftoverRemoval(folder, () => elapsed);
  await store().put(sha256, bytes, 'text/plain');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a broken upload left', () => {
  it('goes when two looks an hour apart find it named by nothing', async () => {
    expect(await remove(nobody)).toBe(0);
    elapsed = hour;
    expect(await remove(nobody)).toBe(1);
    expect(names()).toEqual([]);
  });

  it('stays at the first look, and at a second that comes too soon', async () => {
    await remove(nobody);
    elapsed = hour - 1;
    expect(await remove(nobody)).toBe(0);
    expect(names()).toEqual([own]);
  });

  it('is half a file under a hidden name', async () => {
    writeFileSync(join(folder, inside, '.0b8a9c52-half'), 'An inv');
    await remove(everybody);
    elapsed = hour;
    expect(await remove(everybody)).toBe(1);
    expect(names()).toEqual([own]);
  });
});

describe('a paper', () => {
  it('that a document names stays', async () => {
    await remove(everybody);
    elapsed = 100 * hour;
    expect(await remove(everybody)).toBe(0);
    expect(names()).toEqual([own]);
  });

  it('that somebody sends again between the looks begins anew', async () => {
    await remove(nobody);
    await store().put(sha256, bytes, 'text/plain');
    elapsed = hour;
    expect(await remove(nobody)).toBe(0);
    expect(names()).toEqual([own]);
  });

  it('that is named in the moment of its removal is put back', async () => {
    await remove(nobody);
    elapsed = hour;
    let asked = 0;
    const late = async (digests: readonly string[]) => new Set(asked++ === 0 ? [] : digests);
    expect(await remove(late)).toBe(0);
    expect(await store().get(sha256)).toEqual(Buffer.from(bytes));
  });

  it('that is sent again in the moment of its removal is whole afterwards', async () => {
    await remove(nobody);
    elapsed = hour;
    let asked = 0;
    const sentAgain = async () => {
      if (asked++ === 1) await store().put(sha256, bytes, 'text/plain');
      return new Set<string>();
    };
    await remove(sentAgain);
    expect(await store().get(sha256)).toEqual(Buffer.from(bytes));
  });

  it('that was set aside by a server that died then comes back when a document names it', async () => {
    rmSync(join(folder, inside, own));
    writeFileSync(join(folder, inside, `.aside-${sha256}`), bytes);
    await remove(everybody);
    elapsed = hour;
    await remove(everybody);
    expect(await store().get(sha256)).toEqual(Buffer.from(bytes));
  });
});
