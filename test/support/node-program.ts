import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { freePort, noSettings } from './story-program.ts';

export interface NodeProgram {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything said so far, on both outputs. */
  said(): string;
  /** Its status, once it has ended. */
  ended(): Promise<number | null>;
}

/** The built server in a process of its own, once it answers. */
export async function startNodeProgram(
  settings: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<NodeProgram> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [...nodeOptions, 'dist/node.js'], {
    env: { ...process.env, ...noSettings, PORT: port, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.on('exit', endWithUs);
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const exited = once(child, 'exit').then(([status]): number | null => {
    process.off('exit', endWithUs);
    return status;
  });
  const url = `http://localhost:${port}`;
  const giveUpAt = Date.now() + 15_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > giveUpAt) throw new Error(`It did not start: ${said}`);
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { url, process: child, said: () => said, ended: () => exited };
}

interface SlowRequest {
  /** Sends the rest; resolves with the status of the answer. */
  finish(): Promise<number>;
}

const underWay = async (url: string): Promise<number> => {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Number(/^komek_http_requests_in_flight (\d+)$/m.exec(figures)?.[1]);
};

/** A request of which one half is sent: it is under way, as the `nth`, until it is finished. */
export async function halfARequest(url: string, nth = 1): Promise<SlowRequest> {
  const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });
  const sent = request(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
    agent: new Agent({ keepAlive: true }),
  });
  const answered = once(sent, 'response');
  answered.catch(() => undefined);
  await new Promise((done) => sent.write(body.slice(0, 5), done));
  while ((await underWay(url)) < nth) await new Promise((done) => setTimeout(done, 20));
  return {
    async finish() {
      sent.end(body.slice(5));
      const [answer] = await answered;
      answer.resume();
      return answer.statusCode;
    },
  };
}
