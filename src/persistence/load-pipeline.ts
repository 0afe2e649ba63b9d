import type { PipelineStore } from '../use-cases/ports/pipeline.ts';
import { registrySeed, registrySeedDay, registrySeedVersion } from './registry-seed.ts';

/** Makes processes of the treaties that the shipped registry knows to be under way, once for each version of it. */
export async function loadPipeline(store: PipelineStore): Promise<void> {
  const loaded = await store.seedVersion();
  if (loaded !== undefined && loaded >= registrySeedVersion) return;
  const { treaties, version } = registrySeed();
  await store.loadSeed(treaties, version, registrySeedDay);
}
