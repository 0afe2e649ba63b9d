import type { RegistryStore } from '../use-cases/ports/registry.ts';
import { registrySeed, registrySeedVersion } from './registry-seed.ts';

/** Brings the treaties this program ships with into the database; reads the files only when their version is new there. */
export async function loadRegistry(store: RegistryStore): Promise<void> {
  const loaded = await store.version();
  if (loaded === registrySeedVersion || loaded.startsWith(`${registrySeedVersion}+`)) return;
  const { treaties, version } = registrySeed();
  await store.loadSeed(treaties, version);
}
