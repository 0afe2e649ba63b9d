import type { RegistryStore } from '../use-cases/ports/registry.ts';
import { registrySeed, registrySeedVersion } from './registry-seed.ts';

/** A version begins with the day on which the registry was compiled. */
const dayOf = (version: string): string => /^\d{4}-\d{2}-\d{2}(?=\.)/.exec(version)?.[0] ?? '';

/**
 * Brings the treaties this program ships with into the database; reads the files only when their version is new there. A
 * younger registry stays: while one version takes over from another, both may start.
 */
export async function loadRegistry(store: RegistryStore): Promise<void> {
  const loaded = await store.version();
  if (loaded === registrySeedVersion || loaded.startsWith(`${registrySeedVersion}+`)) return;
  if (dayOf(loaded) > dayOf(registrySeedVersion)) return;
  const { treaties, version } = registrySeed();
  await store.loadSeed(treaties, version);
}
