import { buildRegistry } from '../domain/treaties/build-registry.ts';
import type { Registry } from '../domain/treaties/treaty.ts';
import type { RegistrySource, RegistryStore } from '../use-cases/ports.ts';

/** Keeps the registry in memory; each call costs one small row, and a reading of the whole only after a change. */
export function createRegistrySource(store: RegistryStore): RegistrySource {
  let loading: Promise<Registry> | undefined;
  let version: string | undefined;

  const load = async (): Promise<Registry> => {
    const loaded = await store.load();
    return buildRegistry(loaded.version, loaded.treaties);
  };

  return {
    async current() {
      const newest = await store.version();
      if (loading === undefined || newest !== version) {
        version = newest;
        loading = load();
        loading.catch(() => {
          loading = undefined;
        });
      }
      return loading;
    },
  };
}
