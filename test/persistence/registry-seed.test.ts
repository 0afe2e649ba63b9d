import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import bilateral from '../../prisma/seed/registry/bilateral.json' with { type: 'json' };
import multilateral from '../../prisma/seed/registry/multilateral.json' with { type: 'json' };
import provisions from '../../prisma/seed/registry/provisions.json' with { type: 'json' };
import { stateCodes } from '../../src/domain/treaties/state-codes.ts';
import { registrySeed, registrySeedVersion } from '../../src/persistence/registry-seed.ts';

const { treaties } = registrySeed();
const of = (form: 'bilateral' | 'multilateral') => treaties.filter((treaty) => treaty.form === form);
const statesOf = (kept: typeof treaties) =>
  [...new Set(kept.flatMap(({ parties }) => parties.map(({ state }) => state)))].sort();

describe('the registry as shipped', () => {
  it('carries a version that follows its content', () => {
    const hash = createHash('sha256');
    for (const file of [bilateral, multilateral, provisions]) hash.update(JSON.stringify(file));
    // After a correction of the files put this version into manifest.json.
    expect(registrySeedVersion.split('.').at(-1)).toBe(hash.digest('hex').slice(0, 12));
  });

  it('holds 92 bilateral treaties and protocols and 60 conventions', () => {
    expect([of('bilateral').length, of('multilateral').length]).toEqual([92, 60]);
    expect(of('multilateral').flatMap(({ parties }) => parties)).toHaveLength(2729);
  });

  it('holds the 26 states of the published transfer treaties', () => {
    const counted = of('bilateral').filter(
      ({ kinds, countedIn83 }) => kinds.includes('transfer') && countedIn83 === 'yes',
    );
    expect(statesOf(counted).join(' ')).toBe(
      'AE AZ BG BR CN CY ES HU IN IR IT JO KR LT MA MK MN PE RO RS SA TM TR UA UZ VN',
    );
  });

  it('holds 38 states with which a treaty is, or may be, counted among the 83', () => {
    expect(statesOf(of('bilateral').filter(({ countedIn83 }) => countedIn83 !== 'no'))).toHaveLength(38);
  });

  it.each([
    ['Peru', 'PE', ['extradition', 'mla', 'transfer'], 'signed'],
    ['Morocco', 'MA', ['extradition', 'mla', 'transfer'], 'ratified_not_in_force'],
    ['Qatar', 'QA', ['extradition', 'mla'], 'unknown'],
    ['Cyprus', 'CY', ['transfer'], 'unknown'],
  ])('holds the treaties of 2024 with %s under their true status', (_, state, kinds, status) => {
    const found = of('bilateral').filter(
      ({ parties, signedOn }) => parties[0]?.state === state && signedOn?.startsWith('2024'),
    );
    expect(found.flatMap((treaty) => treaty.kinds).sort()).toEqual(kinds);
    expect(new Set(found.map((treaty) => treaty.status))).toEqual(new Set([status]));
  });

  it('holds Singapore 2025 as signed', () => {
    expect(treaties.find(({ id }) => id === 'kz-sg-mla-2025')?.status).toBe('signed');
  });

  it('names a source for every entry but four conventions of which nothing certain was found', () => {
    const unsourced = treaties.filter(({ sources }) => sources.length === 0);
    expect(unsourced.map(({ id }) => id)).toEqual([
      'iaea-cppnm-1980',
      'imo-sua-1988',
      'riyadh-1983',
      'oic-terror-1999',
    ]);
    for (const { confidence, status } of unsourced) {
      expect(confidence).toBe('low');
      expect(['unknown', 'not_party']).toContain(status);
    }
  });

  it('lets no treaty enter into force before it was signed, opened or ratified', () => {
    for (const { id, inForceFrom, signedOn, openedOn, ratifiedOn, form } of treaties) {
      if (inForceFrom === null) continue;
      const born = form === 'bilateral' ? signedOn : openedOn;
      expect(`${id} ${inForceFrom}` >= `${id} ${born ?? ''}`).toBe(true);
      expect(`${id} ${inForceFrom}` >= `${id} ${ratifiedOn ?? ''}`).toBe(true);
    }
  });

  it('binds no state before the convention was opened, nor before its own deposit', () => {
    for (const { id, openedOn, parties } of of('multilateral')) {
      for (const { state, inForceFrom, depositedOn } of parties) {
        if (inForceFrom === null) continue;
        const row = (date: string | null | undefined) => `${id} ${state} ${date ?? ''}`;
        expect(row(inForceFrom) >= row(openedOn)).toBe(true);
        expect(row(inForceFrom) >= row(depositedOn)).toBe(true);
      }
    }
  });

  it('gives each state one row in a convention, by a code of ISO 3166 but for the European Union and Kosovo', () => {
    const strange = new Set<string>();
    for (const { parties } of treaties) {
      const states = parties.map(({ state }) => state);
      expect(new Set(states).size).toBe(states.length);
      for (const state of states) if (!stateCodes.has(state)) strange.add(state);
    }
    expect([...strange].sort()).toEqual(['EU', 'XK']);
  });

  it('marks a Russian title that no source has', () => {
    const composed = treaties.filter(({ titles }) => titles.ruComposed);
    expect(composed.length).toBeGreaterThan(15);
    expect(composed.map(({ id }) => id)).toContain('kz-es-extradition-2012');
  });
});
