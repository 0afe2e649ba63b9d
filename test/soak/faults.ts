import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Repeatable } from '../support/list-oracle.ts';
import { letWrite } from './disk.ts';
import { type Mood, moods } from './mailbox.ts';
import type { Server } from './server-process.ts';
import type { Stage } from './stage.ts';
import { verifyEverything } from './verify.ts';

/** Does its harm, mends it, and tells in few words what it was. */
export type Fault = (stage: Stage, chance: Repeatable) => Promise<string>;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const between = (chance: Repeatable, least: number, most: number) => least + chance.any(most - least);
const minute = 60_000;
const hour = 60 * minute;

const anyServer = ({ servers }: Stage, chance: Repeatable): Server => {
  const server = servers[chance.any(servers.length)];
  if (!server) throw new Error('There is no server to harm.');
  return server;
};
const pidsOf = ({ servers }: Stage) => servers.flatMap((server) => server.pid() ?? []);

/** What a server that cannot start says is one line. */
async function startAgain({ tally }: Stage, server: Server): Promise<void> {
  const { refusals } = await server.start();
  tally.add('starts refused', refusals.length);
  for (const said of refusals)
    if (!/^Komek cannot start: [^\n]+\n$/.test(said)) tally.violate('start', said.slice(0, 500));
}

export const kill: Fault = async (stage, chance) => {
  const server = anyServer(stage, chance);
  const wait = chance.any(2_000);
  await server.kill();
  stage.tally.add('kills');
  await pause(wait);
  await startAgain(stage, server);
  return `${server.name}, back after ${seconds(wait)}`;
};

export const killAll: Fault = async (stage, chance) => {
  const wait = chance.any(1_000);
  await Promise.all(stage.servers.map((server) => server.kill()));
  stage.tally.add('kills', stage.servers.length);
  await pause(wait);
  await Promise.all(stage.servers.map((server) => startAgain(stage, server)));
  return `back after ${seconds(wait)}`;
};

const stopGracefully: Fault = async (stage, chance) => {
  const server = anyServer(stage, chance);
  await server.stop();
  await startAgain(stage, server);
  return server.name;
};

const standStill: Fault = async (stage, chance) => {
  const server = anyServer(stage, chance);
  const wait = between(chance, 500, 6_000);
  server.pause();
  await pause(wait);
  server.resume();
  return `${server.name} for ${seconds(wait)}`;
};

export const fullDisk: Fault = async (stage, chance) => {
  const wait = between(chance, 2_000, 6_000);
  const pids = pidsOf(stage);
  stage.disk.fill(pids);
  await pause(wait);
  stage.disk.makeRoom(pids);
  await stage.place.mend();
  return `for ${seconds(wait)}${stage.disk.isReal ? '' : ', by a limit'}`;
};

export const readOnlyDocuments: Fault = async (stage, chance) => {
  const wait = between(chance, 1_000, 4_000);
  const documents = join(stage.place.environment.DATA_DIR ?? '', 'documents');
  letWrite(documents, false);
  await pause(wait);
  letWrite(documents, true);
  return `for ${seconds(wait)}`;
};

const illness: Fault = async (stage, chance) => {
  const mood = moods[1 + chance.any(moods.length - 1)] ?? 'fails';
  return beIll(stage, mood, between(chance, 2_000, 10_000));
};

async function beIll({ mailbox }: Stage, mood: Mood, ms: number): Promise<string> {
  mailbox.behave(mood);
  await pause(ms);
  mailbox.behave('well');
  return `${mood} for ${seconds(ms)}`;
}

/** Answers under an Idempotency-Key are kept for a day, so no two clocks may be a day apart. */
const earliestShift = -8 * hour;
const latestShift = 14 * hour;
export const withinADay = (ms: number): number => Math.max(earliestShift, Math.min(ms, latestShift));

/** The provider is away while an hour passes on every machine. */
export const hourAway: Fault = async ({ mailbox, servers }) => {
  mailbox.behave('refuses');
  for (let passed = 0; passed < 6; passed++) {
    for (const server of servers) server.shiftClock(withinADay(server.clockShift() + 10 * minute));
    await pause(600);
  }
  mailbox.behave('well');
  return 'six times ten minutes';
};

export const clockJumps: Fault = async (stage, chance) => {
  const server = anyServer(stage, chance);
  const shift = between(chance, earliestShift, 8 * hour);
  server.shiftClock(shift);
  return `${server.name} to ${shift < 0 ? '' : '+'}${Math.round(shift / minute)} min`;
};

const clocksRight: Fault = async ({ servers }) => {
  for (const server of servers) server.shiftClock(0);
  return 'all clocks set right';
};

/** The files as they are at one instant, opened elsewhere, must hold all that was acknowledged before. */
export const powerLoss: Fault = async (stage) => {
  const { place, servers, ledger, tally, disk } = stage;
  if (!place.copyFiles) return 'not tried: the files are not ours';
  const stillness = place.stillness();
  for (const server of servers) server.pause();
  stillness.freeze();
  const pages = ledger.pages();
  const into = join(disk.folder, 'power-loss');
  const startedAt = Date.now();
  const copy = await place.copyFiles(into).finally(() => {
    stillness.thaw();
    for (const server of servers) server.resume();
  });
  const took = Date.now() - startedAt;
  try {
    await copy.open();
    const check = (services: Parameters<typeof verifyEverything>[0]) =>
      verifyEverything(services, pages, { tally, whole: false });
    await stage.withServices(check, copy.environment);
  } finally {
    await copy.close();
    rmSync(into, { recursive: true, force: true });
  }
  return `copied in ${took} ms, ${pages.length} requests held`;
};

/** Each with how many lots it has in the draw. */
export function faultsOf({ place }: Stage): readonly (readonly [name: string, lots: number, fault: Fault])[] {
  const ofPlace = Object.entries(place.faults).map(([name, harm]) => {
    const fault: Fault = async (_, chance) => {
      const ms = between(chance, 1_000, 8_000);
      await harm(ms);
      return `for ${seconds(ms)}`;
    };
    return [name, 3, fault] as const;
  });
  return [
    ['kill -9', 6, kill],
    ['kill -9 all', 3, killAll],
    ['stopped', 1, stopGracefully],
    ['stands still', 2, standStill],
    ['disk full', 2, fullDisk],
    ['documents read-only', 1, readOnlyDocuments],
    ['provider ill', 3, illness],
    ['provider away for an hour', 1, hourAway],
    ['clock jumps', 3, clockJumps],
    ['clocks right', 1, clocksRight],
    ['power loss', 2, powerLoss],
    ...ofPlace,
  ];
}

/** The next fault by lot, so that one seed gives one order. */
export function draw(faults: ReturnType<typeof faultsOf>, chance: Repeatable) {
  let lot = chance.any(faults.reduce((sum, [, lots]) => sum + lots, 0));
  for (const [name, lots, fault] of faults) {
    lot -= lots;
    if (lot < 0) return { name, fault };
  }
  throw new Error('There is no fault to draw.');
}
