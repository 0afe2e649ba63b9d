import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { aUser, noon } from '../support/change-builders.ts';

/** What every engine promises of the views that people keep. */
export function describeSavedViews(openStores: () => Promise<Stores>): void {
  describe('saved views', () => {
    let stores: Stores;
    const [one, other] = [aUser(), aUser()];
    beforeAll(async () => {
      stores = await openStores();
      await stores.users.create(one);
      await stores.users.create(other);
    });
    const keep = (userId: string, name: string, query: string) =>
      stores.views.keep({ userId, name, query, createdAt: noon });

    it('are each person’s own, by name, and replaced under the same name', async () => {
      await keep(one.id, 'Просроченные', 'overdue=true');
      await keep(one.id, 'Испания', 'state=ES');
      await keep(other.id, 'Испания', 'state=IT');
      await keep(one.id, 'Просроченные', 'open=true&overdue=true');
      expect(await stores.views.list(one.id)).toEqual([
        { name: 'Испания', query: 'state=ES' },
        { name: 'Просроченные', query: 'open=true&overdue=true' },
      ]);
    });

    it('are deleted for the person alone who asks', async () => {
      await stores.views.forget(one.id, 'Испания');
      expect((await stores.views.list(one.id)).map(({ name }) => name)).toEqual(['Просроченные']);
      expect((await stores.views.list(other.id)).map(({ name }) => name)).toEqual(['Испания']);
    });
  });
}
