import { describe, expect, it } from 'vitest';
import { repeat } from '../../src/runtimes/repeat.ts';

const never = 1_000_000;

describe('background rounds', () => {
  it('run one at a time, and once more for everything asked for meanwhile', async () => {
    let running = 0;
    let most = 0;
    let count = 0;
    const rounds = repeat(
      async () => {
        most = Math.max(most, ++running);
        count += 1;
        await new Promise((done) => setTimeout(done, 5));
        running -= 1;
      },
      { everyMs: never, onError: () => undefined },
    );
    rounds.poke();
    rounds.poke();
    rounds.poke();
    await expect.poll(() => count).toBe(2);
    await rounds.stop();
    expect({ most, count }).toEqual({ most: 1, count: 2 });
  });

  it('begin at once, then take what is asked for during their rest together', async () => {
    const begun: number[] = [];
    const rounds = repeat(async () => begun.push(performance.now()), {
      everyMs: never,
      restMs: 60,
      onError: () => undefined,
    });
    for (let asked = 0; asked < 10; asked++) {
      rounds.poke();
      await Promise.resolve();
    }
    expect(begun).toHaveLength(1);
    await expect.poll(() => begun.length).toBe(2);
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(55);
    await rounds.stop();
    expect(begun).toHaveLength(2);
  });

  it('do not wait for the end of their rest to stop', async () => {
    const rounds = repeat(async () => undefined, { everyMs: never, restMs: never, onError: () => undefined });
    rounds.poke();
    await new Promise((done) => setTimeout(done, 5));
    await rounds.stop();
  });

  it('go on after a failure, which is reported', async () => {
    const errors: unknown[] = [];
    const rounds = repeat(() => Promise.reject(new Error('broken')), {
      everyMs: 5,
      onError: (error) => errors.push(error),
    });
    await expect.poll(() => errors.length).toBeGreaterThan(1);
    await rounds.stop();
  });

  it('finish the running one before they stop, and begin no other', async () => {
    let finished = 0;
    const rounds = repeat(
      async () => {
        await new Promise((done) => setTimeout(done, 10));
        finished += 1;
      },
      { everyMs: never, onError: () => undefined },
    );
    rounds.poke();
    rounds.poke();
    await rounds.stop();
    expect(finished).toBe(1);
    rounds.poke();
    await new Promise((done) => setTimeout(done, 20));
    expect(finished).toBe(1);
  });
});
