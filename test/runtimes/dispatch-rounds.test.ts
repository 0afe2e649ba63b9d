import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { dispatchRounds } from '../../src/runtimes/dispatch-rounds.ts';
import { aDelivery, aUser } from '../support/change-builders.ts';
import { openTestStores } from '../support/stores.ts';

it('a queue longer than one round is sent to its end without waiting for the next turn', async () => {
  const test = openTestStores();
  const user = aUser();
  await test.stores.users.create(user);
  await test.stores.outbox.add(Array.from({ length: 430 }, () => aDelivery(user.id)));
  const sent = new Set<string>();
  const faults: unknown[] = [];
  const rounds = dispatchRounds(
    { clock: { now: () => new Date().toISOString() }, newId: uuidv7, stores: test.stores },
    {
      holder: 'test',
      onFault: (_, error) => faults.push(error),
      sender: {
        async send({ id }) {
          sent.add(id);
          return { ok: true, providerId: null };
        },
      },
    },
  );
  rounds.poke();
  await expect.poll(() => sent.size, { timeout: 4_500 }).toBe(430);
  await rounds.stop();
  expect(faults).toEqual([]);
  await test.close();
});
