import type { Kind, StateCode } from '../codes.ts';
import type { Registry, Treaty, TreatyParty } from './treaty.ts';

/** Puts the treaties into memory once per registry version. */
export function buildRegistry(version: string, treaties: readonly Treaty[]): Registry {
  const byState = new Map<StateCode, Treaty[]>();
  const rowsByState = new Map<StateCode, Map<string, TreatyParty>>();
  const organisationsOf = new Map<StateCode, Set<string>>();
  const multilateralByKind = new Map<Kind, Treaty[]>();
  const amendmentsOf = new Map<string, Treaty[]>();
  for (const treaty of treaties) {
    for (const row of treaty.parties) {
      getOrAdd(byState, row.state, () => []).push(treaty);
      getOrAdd(rowsByState, row.state, () => new Map()).set(treaty.id, row);
      if (treaty.organisation) getOrAdd(organisationsOf, row.state, () => new Set()).add(treaty.organisation);
    }
    if (treaty.amends !== null) getOrAdd(amendmentsOf, treaty.amends, () => []).push(treaty);
    if (treaty.form === 'multilateral') {
      for (const kind of treaty.kinds) getOrAdd(multilateralByKind, kind, () => []).push(treaty);
    }
  }
  const byId = new Map(treaties.map((treaty) => [treaty.id, treaty]));
  return {
    version,
    treaties,
    byId,
    byState,
    rowsByState,
    multilateralByKind,
    amendmentsOf,
    organisationsOf,
  };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = empty();
  map.set(key, added);
  return added;
}
