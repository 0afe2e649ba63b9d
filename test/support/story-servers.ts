import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeResend, startFakeResend } from './fake-resend.ts';
import { freePort, type Program, startProgram } from './story-program.ts';

/** The product as it is delivered, on an empty database, with a mailbox server beside it. */
export interface StoryServer {
  readonly baseUrl: string;
  /** Printed at the start, while there is no administrator. */
  readonly setupLink: string;
  readonly resend: FakeResend;
  readonly folder: string;
  /** All that the program has said. */
  said(): string;
  /** Ends the program; what it stored stays until the end of the test. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

const setupLink = /http:\/\/\S+\/setup\/[\w-]+/;

/** `node dist/node.js` with a new data folder; `settings` may name another database than the one in it. */
export async function startOnNode(settings: Readonly<Record<string, string>> = {}): Promise<StoryServer> {
  return start(15_000, ({ port, folder, resend }) =>
    startProgram([process.execPath, 'dist/node.js'], {
      PORT: port,
      DATA_DIR: folder,
      RESEND_API_KEY: 're_story',
      RESEND_BASE_URL: resend.url,
      ...settings,
    }),
  );
}

/** `npm run dev:worker`: wrangler with D1 and R2 in a new folder. */
export async function startOnWorker(): Promise<StoryServer> {
  return start(150_000, ({ port, folder, resend }) =>
    startProgram(
      [
        process.execPath,
        'src/build/dev-worker.mjs',
        ...['--persist-to', folder],
        ...['--var', 'RESEND_API_KEY:re_story'],
        ...['--var', `RESEND_BASE_URL:${resend.url}`],
      ],
      { PORT: port },
    ),
  );
}

type Launch = (place: { port: string; folder: string; resend: FakeResend }) => Program;

async function start(withinMs: number, launch: Launch): Promise<StoryServer> {
  const folder = mkdtempSync(join(tmpdir(), 'komek-story-'));
  const resend = await startFakeResend();
  const port = String(await freePort());
  const program = launch({ port, folder, resend });
  const stop = async () => {
    await program.stop();
    await resend.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const link = await program.until(setupLink, withinMs);
    const baseUrl = `http://localhost:${port}`;
    await untilReady(baseUrl, program, withinMs);
    return { baseUrl, setupLink: link, resend, folder, said: program.said, halt: program.stop, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(baseUrl: string, program: Program, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const ready = await fetch(`${baseUrl}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Not ready within ${withinMs} ms. It said:\n${program.said()}`);
}
