import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateCoverage } from '../../../src/use-cases/treaties/state-coverage.ts';
import { refusalOf, registryWorld } from '../../support/registry-world.ts';

let world: Awaited<ReturnType<typeof registryWorld>>;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.close());

it('a liaison officer reads what stands with a state on a day', async () => {
  const { on, kinds } = await stateCoverage(await world.as('liaison'), { state: 'FR', on: '2026-06-01' });
  expect(on).toBe('2026-06-01');
  expect([kinds.mla.verdict, kinds.extradition.verdict, kinds.transfer.verdict]).toEqual([
    'treaty_unconfirmed',
    'reciprocity',
    'reciprocity',
  ]);
});

it('there is no coverage of our own state, nor of one that does not exist', async () => {
  const context = await world.as('central');
  expect(await refusalOf(stateCoverage(context, { state: 'KZ' }))).toEqual(['invalid', 'own_state /state']);
  expect(await refusalOf(stateCoverage(context, { state: 'XX' }))).toEqual([
    'invalid',
    'unknown_state /state',
  ]);
});
