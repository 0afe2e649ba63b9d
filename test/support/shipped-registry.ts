import { buildRegistry } from '../../src/domain/treaties/build-registry.ts';
import { registrySeed } from '../../src/persistence/registry-seed.ts';

const { version, treaties } = registrySeed();

/** The registry as it ships, before anybody corrected it. */
export const shippedRegistry = buildRegistry(version, treaties);
