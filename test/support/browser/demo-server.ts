import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, startProgram } from '../story-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demoUrl: string;
  }
}

/** `npm run demo` as it is delivered, once for all browser tests, in a folder that goes with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'komek-browser-'));
  const port = String(await freePort());
  const program = startProgram([process.execPath, 'dist/demo.js'], { PORT: port, TMPDIR: folder });
  const stop = async () => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await program.until(/Komek is at/, 180_000);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('demoUrl', `http://localhost:${port}`);
  return stop;
}
