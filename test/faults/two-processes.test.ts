import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherCrew } from '../soak/crew.ts';
import { clockJumps, hourAway, kill, killAll, powerLoss } from '../soak/faults.ts';
import { lettersGone, reckon, settleLetters } from '../soak/settle.ts';
import { sqlitePlace } from '../soak/sqlite-place.ts';
import { openStage, type Stage } from '../soak/stage.ts';
import { repeatable } from '../support/list-oracle.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ processes: 2, seed: 11, openPlace: async (dataDir) => sqlitePlace(dataDir) });
}, 60_000);
afterAll(() => stage.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const workFor = async (ms: number, meanwhile: () => Promise<unknown> = async () => undefined) => {
  const crew = gatherCrew(stage, { size: 4, thinkMs: 20, openCases: 12 });
  crew.work();
  await Promise.all([pause(ms), meanwhile()]);
  await crew.rest();
};
const handedOverAgain = () => [...stage.mailbox.letters.values()].filter(({ taken }) => taken > 1);

describe('two server processes with a dispatcher each', () => {
  it('let one of two racers win, answer twice alike, and send no message twice', async () => {
    const { tally, mailbox } = stage;
    // However slow the machine is, each of these happened before the work ends.
    const hasHappened = () =>
      tally.of('races') > 0 && tally.of('sent twice') > 0 && mailbox.letters.size > 20;
    await workFor(2_500, async () => {
      while (!hasHappened()) await pause(50);
    });
    expect(await lettersGone(stage, 30_000, 200), 'every message was sent').toBe(true);
    expect(tally.violations).toEqual([]);
    expect(handedOverAgain()).toEqual([]);
  }, 60_000);

  it('send everything once the provider is back after an hour', async () => {
    await workFor(1_000, () => hourAway(stage, repeatable(1)));
    await settleLetters(stage, 30_000, 200);
    expect(stage.tally.violations).toEqual([]);
  }, 60_000);

  it('keep log, numbers and messages right while their clocks jump forwards and backwards', async () => {
    const chance = repeatable(5);
    await workFor(2_500, async () => {
      for (let jump = 0; jump < 6; jump++) {
        await clockJumps(stage, chance);
        await pause(350);
      }
    });
    expect(stage.tally.violations).toEqual([]);
  }, 60_000);

  it('lose nothing when they are killed at any moment or the power goes, and send every message', async () => {
    const chance = repeatable(7);
    await workFor(0, async () => {
      for (const fault of [kill, powerLoss, killAll, powerLoss]) {
        await pause(200 + chance.any(800));
        await fault(stage, chance);
      }
    });
    await reckon(stage, { settleMs: 30_000, askFor: 10, pollMs: 200 });

    const { tally, ledger } = stage;
    expect(tally.violations).toEqual([]);
    expect(tally.of('lost')).toBe(0);
    expect(tally.of('kills')).toBe(3);
    expect(tally.of('verified in full'), 'two copies and the register itself').toBeGreaterThan(
      ledger.cases.size,
    );
  }, 60_000);
});
