import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuthorityChangeRow } from '../../src/use-cases/ports/authorities.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { noon } from '../support/change-builders.ts';

const entry = {
  name: 'Invented Ministry',
  kinds: ['mla' as const],
  address: null,
  channel: null,
  languages: [],
  verifiedOn: null,
  endedOn: null,
};

const aChange = (change: Partial<AuthorityChangeRow> = {}): AuthorityChangeRow => ({
  id: uuidv7(),
  authorityId: 'nz-ministry',
  state: 'NZ',
  sequence: 1,
  actor: { id: 'officer', name: 'Invented Officer', role: 'treaty_officer' },
  at: noon,
  before: null,
  after: entry,
  source: { reference: 'Invented note', on: '2026-03-01' },
  note: null,
  ...change,
});

/** What every engine promises of the authorities of other states. */
export function describeAuthorities(openStores: () => Promise<Stores>): void {
  describe('authorities', () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await openStores();
    });

    it('stand as the newest change says, and every change stays', async () => {
      const first = aChange();
      const after = { ...entry, address: 'Invented street 1' };
      const second = aChange({ sequence: 2, before: entry, after });
      await stores.authorities.commit(first);
      await stores.authorities.commit(second);
      await stores.authorities.commit(aChange({ authorityId: 'au-ministry', state: 'AU' }));
      expect(await stores.authorities.list('NZ')).toEqual([
        { id: 'nz-ministry', state: 'NZ', sequence: 2, entry: { ...after, source: second.source } },
      ]);
      const page = await stores.authorities.listChanges('NZ', { limit: 1 });
      expect([page.items, page.total]).toEqual([[second], 2]);
      const rest = await stores.authorities.listChanges('NZ', { limit: 5, cursor: page.nextCursor ?? '' });
      expect(rest.items).toEqual([first]);
    });

    it('are left as they are when somebody was first', async () => {
      const late = aChange({ sequence: 2, after: { ...entry, name: 'Late' } });
      await expect(stores.authorities.commit(late)).rejects.toMatchObject({ code: 'conflict' });
      expect((await stores.authorities.list('NZ'))[0]?.entry.name).toBe('Invented Ministry');
    });
  });
}
