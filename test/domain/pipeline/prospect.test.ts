import { describe, expect, it } from 'vitest';
import { councilOfEurope } from '../../../src/domain/pipeline/council-of-europe.ts';
import { helpedBy } from '../../../src/domain/pipeline/helped.ts';
import { plannedTreaty } from '../../../src/domain/pipeline/planned-treaty.ts';
import { processStateOf } from '../../../src/domain/pipeline/process-state.ts';
import { prospectOf } from '../../../src/domain/pipeline/prospect.ts';
import { aLog, startOf } from '../../support/process-builders.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const question = { homeState: 'KZ', on: '2026-06-15' };
const of = (id: string) => {
  const treaty = shippedRegistry.byId.get(id);
  if (!treaty) throw new Error(id);
  return prospectOf(shippedRegistry, treaty, question);
};

describe('what entry into force would make possible', () => {
  it('is legal assistance with the 46 members of the Council of Europe and four more states under coe-030', () => {
    const prospect = of('coe-030');
    expect(prospect.kinds).toHaveLength(1);
    const [mla] = prospect.kinds;
    expect(mla).toMatchObject({ kind: 'mla', councilOfEurope: 46 });
    const beyond = mla?.opens.map(({ state }) => state).filter((state) => !councilOfEurope.has(state));
    expect(beyond).toEqual(['CL', 'IL', 'KR', 'RU']);
    // Spain has a treaty already; Germany has conventions limited by offence and no more.
    expect(mla?.opens).toContainEqual({ state: 'ES', today: 'treaty' });
    expect(mla?.opens).toContainEqual({ state: 'DE', today: 'offence_specific' });
    expect(mla?.withoutGeneral).toBe(
      mla?.opens.filter(({ today }) => today === 'offence_specific' || today === 'reciprocity').length,
    );
  });

  it('is one state for a treaty with one state', () => {
    expect(of('kz-ma-transfer-2024').kinds).toMatchObject([
      {
        kind: 'transfer',
        opens: [{ state: 'MA', today: 'reciprocity' }],
        onlyReciprocity: 1,
        withoutGeneral: 1,
      },
    ]);
  });

  it('cannot be counted where no list of bound states is known', () => {
    expect(of('coe-173')).toMatchObject({ partiesKnown: false, limitedByOffence: true });
  });

  it('leaves the registry as it was', () => {
    of('coe-030');
    expect(shippedRegistry.byId.get('coe-030')?.status).toBe('invited');
  });

  it('can be told of a treaty that the registry does not have', () => {
    const state = processStateOf(aLog(startOf({ states: ['CL'], kinds: ['transfer'] })));
    if (!state) throw new Error('no state');
    expect(prospectOf(shippedRegistry, plannedTreaty('x', state), question).kinds).toMatchObject([
      { kind: 'transfer', opens: [{ state: 'CL' }] },
    ]);
  });
});

describe('requests it would have helped', () => {
  const line = { kind: 'mla', direction: 'outgoing', terminal: false, status: 'sent', count: 3 } as const;

  it('are open and refused ones with states that have no general treaty', () => {
    expect(
      helpedBy(of('coe-030'), [
        { ...line, state: 'DE' },
        { ...line, state: 'DE', status: 'refused', terminal: true, count: 2 },
        { ...line, state: 'DE', status: 'executed', terminal: true, count: 9 },
        { ...line, state: 'ES' },
        { ...line, state: 'BR' },
        { ...line, state: 'DE', kind: 'extradition' },
      ]),
    ).toEqual([{ state: 'DE', kind: 'mla', direction: 'outgoing', open: 3, refused: 2 }]);
  });
});
