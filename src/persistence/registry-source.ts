import { buildRegistry } from '../domain/treaties/build-registry.ts';
import type { Registry } from '../domain/treaties/treaty.ts';
import type { RegistrySource, RegistryStore } from '../use-cases/ports/registry.ts';

/** What was read last. A Worker keeps it across requests, and only the value: promises belong to one request there. */
export interface RegistryMemory {
  registry?: Registry;
}

/** Keeps the registry in memory; each call costs one small row, and a reading of the whole only after a change. */
export const createRegistrySource = (store: RegistryStore, memory: RegistryMemory = {}): RegistrySource => ({
  async current() {
    if (memory.registry?.version === (await store.version())) return memory.registry;
    const { version, treaties } = await store.load();
    memory.registry = buildRegistry(version, treaties);
    return memory.registry;
  },
});
