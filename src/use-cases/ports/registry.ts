import type { Text } from '../../domain/text.ts';
import type { Registry, Treaty } from '../../domain/treaties/treaty.ts';

export interface OfficeRow {
  readonly code: string;
  readonly kind: 'central' | 'regional' | 'specialised';
  readonly name: Text;
}

export interface RegistryStore {
  /** Cheap: one row. */
  version(): Promise<string>;
  load(): Promise<{ version: string; treaties: readonly Treaty[] }>;
  /** Idempotent; a treaty officer's corrections stay. Returns what changed. */
  loadSeed(
    seed: readonly Treaty[],
    seedVersion: string,
  ): Promise<{ added: number; updated: number; unchanged: number; corrected: number }>;
  /** How many treaties stand as a treaty officer corrected them. */
  countCorrections(): Promise<number>;
  /** Idempotent; the order given is the order listed. */
  loadOffices(offices: readonly OfficeRow[]): Promise<void>;
  offices(): Promise<readonly OfficeRow[]>;
}

/** The registry in memory, refreshed when its version changes. */
export interface RegistrySource {
  current(): Promise<Registry>;
}
