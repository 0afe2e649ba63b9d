import { afterAll, beforeAll, expect, it } from 'vitest';
import { registrySummary } from '../../../src/use-cases/treaties/registry-summary.ts';
import { registryWorld } from '../../support/registry-world.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

let world: Awaited<ReturnType<typeof registryWorld>>;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.close());

it('leadership reads the published figures beside our own', async () => {
  const summary = await registrySummary(await world.as('leadership'));
  expect(summary.published.total).toBe(83);
  expect(summary.own.transfer).toBe(26);
  expect(summary.registryVersion).toBe(shippedRegistry.version);
});
