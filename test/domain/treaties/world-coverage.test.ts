import { describe, expect, it } from 'vitest';
import { kinds, offenceCategories } from '../../../src/domain/codes.ts';
import { assessLegalBasis } from '../../../src/domain/treaties/assess-legal-basis.ts';
import { buildRegistry } from '../../../src/domain/treaties/build-registry.ts';
import { isKnownState } from '../../../src/domain/treaties/state-codes.ts';
import { unStates } from '../../../src/domain/treaties/un-states.ts';
import { countVerdicts, statesToCover, worldCoverage } from '../../../src/domain/treaties/world-coverage.ts';
import { shippedRegistry } from '../../support/shipped-registry.ts';

const on = '2026-06-15';
const world = (kind: (typeof kinds)[number]) =>
  worldCoverage(shippedRegistry, { homeState: 'KZ', kind, on, language: 'en' });

describe('the coverage of the world', () => {
  it.each(kinds)('for %s says of each state what an assessment of all offences says', (kind) => {
    for (const { state, verdict, best } of world(kind)) {
      const asked = { homeState: 'KZ', kind, state, on, direction: 'outgoing' } as const;
      const assessed = assessLegalBasis(shippedRegistry, { ...asked, offences: offenceCategories });
      expect(`${state} ${verdict} ${best?.treatyId}`).toBe(
        `${state} ${assessed.verdict} ${assessed.bases[0]?.treatyId}`,
      );
    }
  });

  it.each([
    ['mla', 'ES', 'treaty'],
    ['mla', 'DE', 'offence_specific'],
    ['extradition', 'TR', 'treaty'],
    ['transfer', 'DE', 'reciprocity'],
    ['transfer', 'MA', 'reciprocity'],
  ] as const)('has for %s with %s: %s', (kind, state, verdict) => {
    expect(world(kind).find((one) => one.state === state)?.verdict).toBe(verdict);
  });

  it('asks about the members and observers of the United Nations, our own state left out', () => {
    expect(unStates.size).toBe(195);
    expect([...unStates].filter((state) => !isKnownState(state))).toEqual([]);
    const states = statesToCover(buildRegistry('empty', []), 'KZ');
    expect(states).toHaveLength(194);
    expect(states).not.toContain('KZ');
  });

  it('asks about others only where the registry has a row of theirs, and about no union of states', () => {
    const beyond = statesToCover(shippedRegistry, 'KZ').filter((state) => !unStates.has(state));
    expect(beyond).toEqual(['CK', 'HK', 'NU']);
  });

  it('counts each state once', () => {
    const counts = countVerdicts(world('mla'));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(world('mla').length);
  });
});
