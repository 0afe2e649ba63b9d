import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherCrew } from '../soak/crew.ts';
import { killAll, powerLoss } from '../soak/faults.ts';
import { postgresPlace } from '../soak/postgres-place.ts';
import type { Server } from '../soak/server-process.ts';
import { reckon } from '../soak/settle.ts';
import { openStage, type Stage } from '../soak/stage.ts';
import { openCase } from '../soak/work.ts';
import { repeatable } from '../support/list-oracle.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    processes: 2,
    seed: 5,
    openPlace: (dataDir, disk) => postgresPlace(dataDir, disk.folder),
  });
}, 60_000);
afterAll(() => stage.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const harm = (name: string, ms: number) => stage.place.faults[name]?.(ms);

describe('when the PostgreSQL server is gone', () => {
  it('every request is answered 503, the process lives on, and works as soon as the server is back', async () => {
    const { baseUrl } = stage.servers[0] as Server;
    const gone = harm('server stopped at once', 2_000);
    await pause(500);
    const answer = await fetch(`${baseUrl}/api/v1/requests`, {
      headers: { authorization: `Bearer ${stage.cast.filer.token}`, 'accept-language': 'kk' },
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await answer.json()).toMatchObject({ code: 'unavailable', title: 'Жүйе уақытша қолжетімсіз' });
    expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(503);
    await gone;
    expect(await openCase(stage)).toBeDefined();
    expect(stage.servers.some((server) => server.hasDied())).toBe(false);
  });
});

describe('two processes at work on one PostgreSQL server', () => {
  it('lose nothing when either is killed, the server dies, is restarted or loses its power', async () => {
    const chance = repeatable(7);
    const crew = gatherCrew(stage, { size: 4, thinkMs: 20, openCases: 12 });
    crew.work();
    for (const name of ['server stopped at once', 'connections cut', 'server killed', 'server restarted']) {
      await pause(200 + chance.any(800));
      await harm(name, 500);
    }
    for (const fault of [powerLoss, killAll]) {
      await pause(200 + chance.any(800));
      await fault(stage, chance);
    }
    // However slow the machine is, there was something to lose.
    while (stage.ledger.acknowledged() <= 50) await pause(50);
    await crew.rest();
    await reckon(stage, { settleMs: 30_000, askFor: 10, pollMs: 200 });
    expect(stage.tally.violations).toEqual([]);
    expect(stage.tally.of('lost')).toBe(0);
  }, 120_000);
});
