import { spawnSync } from 'node:child_process';
import { noSettings } from '../support/story-program.ts';
import { withinADay } from './faults.ts';
import type { Stage } from './stage.ts';
import { verifyByAsking, verifyEverything } from './verify.ts';
import { verifyLetters } from './verify-letters.ts';
import { invite } from './work.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const tenMinutes = 600_000;
const clockNoticedMs = 150;

async function countDeliveries({ client }: Stage, status: string): Promise<number> {
  const answer = await client.ask({ who: 'admin', path: `/api/v1/deliveries?status=${status}&limit=1` });
  return answer?.body.total ?? -1;
}

/** Whether every message was sent while the clocks stay as they are: a jump ends the lease of what is being sent. */
export async function lettersGone(stage: Stage, withinMs: number, pollMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(pollMs))
    if ((await countDeliveries(stage, 'queued')) === 0) return true;
  return false;
}

/** Whether every message was sent: lets time pass until leases of dead processes have ended and every message has had its turn. */
export async function settleLetters(stage: Stage, withinMs: number, pollMs = 2_000): Promise<boolean> {
  const { servers, mailbox, tally } = stage;
  mailbox.behave('well');
  const furthest = Math.max(...servers.map((server) => server.clockShift()), 8 * 6 * tenMinutes);
  for (const server of servers) server.shiftClock(withinADay(furthest));
  const end = Date.now() + withinMs;
  let isSettled = false;
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const left = await countDeliveries(stage, 'queued');
    if (left === 0) {
      isSettled = true;
      break;
    }
    if (Date.now() > end) {
      tally.violate('slow', `${left} messages or more are still queued, none of them lost`);
      break;
    }
    await pause(pollMs);
    // Only where nothing moves any more is it a matter of waiting for the clock; a new message wakes a dispatcher.
    if (left >= before) {
      for (const server of servers) server.shiftClock(withinADay(server.clockShift() + tenMinutes));
      await pause(clockNoticedMs);
      await invite(stage);
    }
    before = left;
  }
  const failed = await countDeliveries(stage, 'failed');
  if (failed !== 0) tally.violate('unsent', `${failed} messages were given up`);
  return isSettled;
}

/** The reckoning: everything by asking and by reading, the messages, and the command an auditor would use. */
export async function reckon(
  stage: Stage,
  {
    settleMs,
    askFor,
    pollMs,
  }: { readonly settleMs: number; readonly askFor: number; readonly pollMs?: number },
): Promise<void> {
  const isSettled = await settleLetters(stage, settleMs, pollMs);
  const pages = stage.ledger.pages();
  await verifyByAsking(stage, pages.slice(-askFor), true);
  await stage.withServices((services) =>
    verifyEverything(services, pages, { tally: stage.tally, whole: true }),
  );
  // Whoever still waits in the queue is not unsent.
  if (isSettled) verifyLetters(stage, stage.mailbox);
  const audit = spawnSync(process.execPath, ['dist/komek.js', 'audit', 'verify'], {
    env: { ...process.env, ...noSettings, ...stage.place.environment },
    encoding: 'utf8',
  });
  if (audit.status !== 0) stage.tally.violate('audit', `${audit.stdout}${audit.stderr}`.slice(0, 1_000));
}
