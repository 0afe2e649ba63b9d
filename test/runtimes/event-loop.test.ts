import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type EventLoop, watchEventLoop } from '../../src/runtimes/event-loop.ts';

let loop: EventLoop;
beforeEach(() => {
  loop = watchEventLoop();
});
afterEach(() => loop.stop());

const block = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

it('one long turn is told, and refuses nobody', async () => {
  await pause(100);
  block(900);
  await pause(60);
  expect(loop.lagMs()).toBeGreaterThan(500);
  expect(loop.isLagging()).toBe(false);
});

it('what is behind in a turn that lasts is too late at once', () => {
  block(300);
  expect(loop.isLagging()).toBe(false);
  block(400);
  expect(loop.isLagging()).toBe(true);
});

it('long turns without a pause between them are too late, until they end', async () => {
  for (let turn = 0; turn < 4; turn++) {
    block(700);
    await pause(1);
  }
  expect(loop.isLagging()).toBe(true);
  await expect.poll(() => loop.isLagging(), { timeout: 3_000 }).toBe(false);
});
