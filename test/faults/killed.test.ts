import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherCrew } from '../soak/crew.ts';
import { kill, killAll, powerLoss } from '../soak/faults.ts';
import { reckon } from '../soak/settle.ts';
import { sqlitePlace } from '../soak/sqlite-place.ts';
import { openStage, type Stage } from '../soak/stage.ts';
import { repeatable } from '../support/list-oracle.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ processes: 2, seed: 3, openPlace: async (dataDir) => sqlitePlace(dataDir) });
}, 60_000);
afterAll(() => stage.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('two server processes on one register, at work', () => {
  it('lose nothing when they are killed at any moment or the power goes, and send every message', async () => {
    const chance = repeatable(7);
    const crew = gatherCrew(stage, { size: 4, thinkMs: 20, openCases: 12 });
    crew.work();
    for (const fault of [kill, powerLoss, killAll, powerLoss]) {
      await pause(200 + chance.any(800));
      await fault(stage, chance);
    }
    await crew.rest();
    await reckon(stage, { settleMs: 30_000, askFor: 10, pollMs: 200 });

    const { tally, ledger } = stage;
    expect(tally.violations).toEqual([]);
    expect(tally.of('lost')).toBe(0);
    expect(tally.of('kills')).toBe(3);
    expect(ledger.acknowledged()).toBeGreaterThan(50);
    expect(tally.of('verified in full'), 'two copies and the register itself').toBeGreaterThan(
      ledger.cases.size,
    );
  }, 60_000);
});
