import { parseArgs } from 'node:util';
import { repeatable } from '../support/list-oracle.ts';
import { gatherCrew } from './crew.ts';
import { draw, faultsOf } from './faults.ts';
import { openPlace } from './open-place.ts';
import { report } from './report.ts';
import { reckon } from './settle.ts';
import { memoryNow, memoryOf } from './slope.ts';
import { openStage, type Stage } from './stage.ts';
import { verifyByAsking } from './verify.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    'database-url': { type: 'string' },
    processes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    /** No faults: memory under load alone. */
    memory: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const say = (line: string) => process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const startedAt = Date.now();
/** Until caches are full and the garbage collector has found its pace. */
const warmUpSeconds = (minutes * 60) / 3;
const clock = () => {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
};

/** A server that ends by itself is a finding; it is started again, as a service manager would. */
function watch(stage: Stage): NodeJS.Timeout {
  return setInterval(() => {
    for (const server of stage.servers) {
      if (!server.hasDied()) continue;
      stage.tally.violate('died', `${server.name}: ${server.said().slice(-1_000)}`);
      void server.kill().then(() => server.start());
    }
  }, 500);
}

async function harm(stage: Stage, end: number): Promise<readonly string[]> {
  const chance = repeatable(seed);
  const faults = faultsOf(stage);
  const done: string[] = [];
  let [verifiedAt, shown] = [0, 0];
  while (Date.now() < end) {
    await pause(500 + chance.any(3_000));
    const { name, fault } = draw(faults, chance);
    const told = await fault(stage, chance);
    done.push(name);
    const pages = stage.ledger.pages(verifiedAt);
    verifiedAt = Date.now();
    await verifyByAsking(stage, pages.slice(-25));
    const { tally, ledger } = stage;
    say(`${clock()} ${name} ${told} · ${ledger.acknowledged()} acknowledged, ${tally.of('lost')} lost`);
    for (const violation of tally.violations.slice(shown)) say(`      ! ${violation}`);
    shown = tally.violations.length;
  }
  return done;
}

async function lookOn(stage: Stage, end: number): Promise<readonly string[]> {
  while (Date.now() < end) {
    await pause(Math.min(60_000, end - Date.now()));
    const { tally, ledger, servers } = stage;
    const memory = servers.map((server) => memoryNow(server)).join('; ');
    say(`${clock()} ${ledger.acknowledged()} acknowledged, ${tally.violations.length} findings · ${memory}`);
  }
  return [];
}

/** Flat: what the fitted line adds in twenty minutes is less than a twentieth. */
function judgeMemory({ servers, tally }: Stage): void {
  for (const server of servers) {
    const memory = memoryOf(server, warmUpSeconds);
    if (memory && memory.rssPerHour / 3 > memory.rssMegabytes / 20)
      tally.violate('memory', `${server.name} grows by ${memory.rssPerHour.toFixed(0)} MB an hour`);
  }
}

say(`seed ${seed}, ${minutes} minutes, ${values.processes} processes`);
const stage = await openStage({
  processes: Number(values.processes),
  seed,
  diskMegabytes: 2_000,
  openPlace: (dataDir, disk) => openPlace(values['database-url'], dataDir, disk),
});
const watching = watch(stage);
const crew = gatherCrew(stage, { size: 6, thinkMs: values.memory ? 60 : 200, openCases: 60 });
let faults: readonly string[] = [];
try {
  const end = startedAt + minutes * 60_000;
  crew.work();
  faults = await (values.memory ? lookOn(stage, end) : harm(stage, end));
  await crew.rest();
  // A shorter run says nothing of it.
  if (values.memory && minutes >= 10) judgeMemory(stage);
  say(`${clock()} the reckoning`);
  await reckon(stage, { settleMs: 300_000, askFor: 400 });
} catch (error) {
  stage.tally.violate(
    'harness',
    (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 2_000),
  );
}
clearInterval(watching);
say(report(stage, { minutes: (Date.now() - startedAt) / 60_000, faults, warmUpSeconds }));
process.exitCode = stage.tally.violations.length === 0 ? 0 : 1;
await stage.close();
process.exit();
