import { describe, expect, it } from 'vitest';
import { EntryBody } from '../../../src/domain/pipeline/entry.ts';
import { entriesFromRegistry } from '../../../src/domain/pipeline/from-registry.ts';
import { processStateOf } from '../../../src/domain/pipeline/process-state.ts';
import { registryFacts } from '../../../src/domain/pipeline/registry-facts.ts';
import { stagesOn } from '../../../src/domain/pipeline/stages.ts';
import { aLog } from '../../support/process-builders.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const treaty = (id: string) => {
  const known = shippedRegistry.byId.get(id);
  if (!known) throw new Error(id);
  return known;
};
const stateOf = (id: string) => processStateOf(aLog(...entriesFromRegistry(treaty(id))));

describe('the processes made from the registry', () => {
  it.each([
    ['coe-030', 'invited', '2025-06-18'],
    ['coe-185', 'invited', '2023-04'],
    ['coe-173', 'invited', '2022-07'],
    ['un-cyber-2024', 'signed', null],
    ['cis-anticorr-2022', 'signed', null],
    ['kz-ma-mla-2024', 'ratified', null],
    ['kz-br-mla-2018', 'ratified', null],
    ['kz-pe-extradition-2024', 'ratification_bill', null],
    ['kz-ca-mla-2003', 'ratification_bill', '2005-01-24'],
    ['kz-ir-mla-1999', 'ratification_bill', '2013-06-19'],
    ['kz-sg-mla-2025', 'signed', null],
    ['kz-pk-extradition-2026', 'signed', '2026-02-04'],
    ['kz-qa-transfer', 'authorised', '2025-04-16'],
    ['kz-hk-extradition', 'authorised', '2026-02-18'],
    ['kz-hk-mla', 'authorised', null],
    ['kz-my-extradition', 'authorised', '2019-06-11'],
  ])('%s stands at %s since %s', (id, stage, since) => {
    expect(stateOf(id)).toMatchObject({ treatyId: id, stage, since, status: 'under_way' });
  });

  it('leave out treaties in force, those not party to, and one of which no stage is known', () => {
    for (const id of ['kz-es-mla-2011', 'coe-024', 'kz-pk-transfer-2026']) {
      expect(entriesFromRegistry(treaty(id))).toEqual([]);
    }
  });

  it('are on a stage of their way, carry the sources of the treaty and can be read back', () => {
    const made = shippedRegistry.treaties.filter((one) => entriesFromRegistry(one).length > 0);
    expect(made).toHaveLength(20);
    for (const one of made) {
      const bodies = entriesFromRegistry(one);
      expect(bodies.map((body) => EntryBody.parse(JSON.parse(JSON.stringify(body))))).toEqual(bodies);
      const state = processStateOf(aLog(...bodies));
      expect(stagesOn(state?.route ?? 'treaty')).toContain(state?.stage);
      for (const body of bodies) if ('sources' in body) expect(body.sources).toEqual(one.sources);
    }
  });

  it('use every fact that is told of', () => {
    const unused = Object.keys(registryFacts).filter((id) => entriesFromRegistry(treaty(id)).length === 0);
    expect(unused).toEqual([]);
  });

  it('keep the earlier attempts at the European convention in view without inventing their days', () => {
    const state = stateOf('coe-030');
    expect(state?.earlierAttempts).toMatchObject([
      { steps: 4, reason: { en: 'Objections of some States.' }, sources: treaty('coe-030').sources },
    ]);
    expect(state?.attempts).toMatchObject([{ number: 1, startedOn: '2025-06-18', failure: null }]);
  });
});
