import { expect, it } from 'vitest';
import { stagesOf } from '../../../src/domain/treaties/stages.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const stages = (id: string) => {
  const treaty = shippedRegistry.byId.get(id);
  return treaty === undefined ? [] : stagesOf(treaty).map(({ stage, on }) => `${stage} ${on}`);
};

it('the stages of a treaty are its known days, oldest first', () => {
  expect(stages('kz-tr-mla-extradition-1995')).toEqual([
    'signed 1995-08-15',
    'ratified 1999-04-06',
    'in_force 2000-06-12',
  ]);
  expect(stages('oas-a55-1992')).toEqual([
    'opened 1992-05-23',
    'convention_in_force 1996-04-14',
    'ratified 2015-09-21',
    'deposited 2015-11-06',
    'in_force 2015-12-06',
  ]);
});

it('a stage whose day nobody found is left out', () => {
  expect(stages('coe-185')).toContain('invited 2023-04');
  expect(stages('kz-sg-mla-2025')).toEqual([]);
});
