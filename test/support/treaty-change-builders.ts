import { uuidv7 } from 'uuidv7';
import { RequestContent } from '../../src/domain/requests/request-content.ts';
import type { TreatyCorrection } from '../../src/domain/treaties/effective-treaty.ts';
import type { Treaty } from '../../src/domain/treaties/treaty.ts';
import { treatyHash } from '../../src/domain/treaties/treaty-hash.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import type { TreatyChangeRow, TreatyChanges } from '../../src/use-cases/ports/treaty-changes.ts';
import { aCreation, aRow, noon } from './change-builders.ts';

export const aChange = (change: Partial<TreatyChangeRow> = {}): TreatyChangeRow => ({
  id: uuidv7(),
  treatyId: 'invented-treaty',
  sequence: 1,
  kind: 'corrected',
  actor: { id: 'officer', name: 'Invented Officer', role: 'treaty_officer' },
  at: noon,
  before: { status: 'unknown' },
  after: { status: 'in_force' },
  source: { reference: 'Invented bulletin', on: '2026-03-01' },
  note: null,
  beforeHash: null,
  afterHash: 'after',
  ...change,
});

/** A correction of the treaty as the store holds it now. */
export async function aCorrection(
  stores: Stores,
  treatyId: string,
  correction: TreatyCorrection,
  change: Partial<TreatyChanges> = {},
): Promise<TreatyChanges> {
  const stored = await stores.treatyChanges.find(treatyId);
  if (!stored) throw new Error(`No treaty ${treatyId}`);
  const hash = await treatyHash(stored.seed);
  return {
    change: aChange({ treatyId, sequence: stored.sequence + 1, beforeHash: hash }),
    replaces: { treaty: stored.seed, hash, seedHash: stored.seedHash },
    correction,
    deliveries: [],
    ...change,
  };
}

/** Requests resting on a treaty, in order of their ids. */
export async function requestsOn(
  stores: Stores,
  treaty: Pick<Treaty, 'id'>,
  made: { count: number; from: number; createdById?: string; terminal?: boolean },
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = made.from; number < made.from + made.count; number++) {
    const row = aRow({
      number,
      year: 2031,
      reference: `MLA-OUT-2031-${String(number).padStart(6, '0')}`,
      terminal: made.terminal ?? false,
      createdById: made.createdById ?? 'creator',
    });
    const content = RequestContent.parse({
      kind: row.kind,
      direction: row.direction,
      state: row.state,
      legalBasis: { treatyIds: [treaty.id] },
    });
    await stores.requests.commit(aCreation(row, { content }));
    ids.push(row.id);
  }
  return ids.sort();
}
