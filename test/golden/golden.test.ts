import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { machineKey, stateMachines } from '../../src/domain/law/kz/state-machines.ts';
import type { MachineKey } from '../../src/domain/requests/state-machine.ts';
import { type RequestWorld, requestWorld } from '../support/request-world.ts';
import { GoldenCase, isStep } from './case-file.ts';
import { playCase } from './play-case.ts';

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).map((file) =>
  GoldenCase.parse(parse(readFileSync(new URL(file, folder), 'utf8')), { error: () => file }),
);

let world: RequestWorld;
beforeAll(async () => {
  world = await requestWorld();
});
afterAll(() => world.close());

describe('whole cases', () => {
  it.each(cases.map((golden) => [golden.title, golden] as const))('%s', async (_, golden) => {
    const play = playCase(world, golden);
    for (const event of golden.events) {
      const when = `${event.on} ${isStep(event) ? event.does : 'the register answers'}`;
      if (isStep(event)) expect(await play.step(event), when).toEqual(event.refused);
      else expect(await play.answer(event), when).toEqual(event);
    }
  });

  it('are at least sixty, and at least seven of each machine', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const byMachine = Map.groupBy(cases, ({ request }) => machineKey(request.kind, request.direction));
    for (const machine of Object.keys(stateMachines))
      expect(byMachine.get(machine as MachineKey)?.length ?? 0, machine).toBeGreaterThanOrEqual(7);
  });
});
