import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram } from '../story-program.ts';

export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm run demo` as it is delivered, in a folder that goes with it. */
export async function startDemoServer(): Promise<DemoServer> {
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
  return { url: `http://localhost:${port}`, stop };
}
