import { afterEach, describe, expect, it } from 'vitest';
import { createStores } from '../../src/persistence/stores.ts';
import { aCreation, aDelivery, aRow, aUser, noon } from '../support/change-builders.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

describe('a message written where nothing can be sent', () => {
  let test: TestStores;
  afterEach(() => test.close());

  it('is held from its first moment, and taken by the first process that can send', async () => {
    test = openTestStores();
    const user = aUser();
    await test.stores.users.create(user);
    const delivery = aDelivery(user.id);
    const silent = createStores(test.engine, 'held');
    await silent.requests.commit(aCreation(aRow(), { deliveries: [delivery] }));

    const { items } = await silent.outbox.list({ status: 'held' }, { limit: 5 });
    expect(items.map(({ id }) => id)).toEqual([delivery.id]);

    const { outbox } = test.stores;
    await outbox.unhold();
    const leased = await outbox.lease({
      limit: 5,
      now: noon,
      until: '2026-12-31T00:00:00.000Z',
      holder: 'sender',
    });
    expect(leased.map(({ id }) => id)).toEqual([delivery.id]);
  });
});
