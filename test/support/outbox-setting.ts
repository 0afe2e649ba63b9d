import { uuidv7 } from 'uuidv7';
import type { Role } from '../../src/domain/codes.ts';
import { createDeliverySender } from '../../src/notifications/delivery-sender.ts';
import { createResendSender } from '../../src/notifications/resend-sender.ts';
import type { UseCaseContext } from '../../src/use-cases/context.ts';
import { dispatchDeliveries } from '../../src/use-cases/outbox/dispatch-deliveries.ts';
import type { UserRow } from '../../src/use-cases/ports/accounts.ts';
import type { DeliveryRow, NewDelivery } from '../../src/use-cases/ports/outbox.ts';
import type { Stores } from '../../src/use-cases/ports/stores.ts';
import { actorOfUser } from '../../src/use-cases/users/actor-of-user.ts';
import { aDelivery, aUser } from './change-builders.ts';
import { startFakeResend } from './fake-resend.ts';
import { openTestStores } from './stores.ts';
import { testClock } from './test-clock.ts';

const unused = () => Promise.reject(new Error('the outbox needs no documents and no treaties'));

/** A real database, a provider on this machine, a clock moved by hand and one reader of messages. */
export async function openOutbox() {
  const { stores, close } = openTestStores();
  const provider = await startFakeResend();
  const clock = testClock('2026-03-02T12:00:00.000Z');
  const reader = aUser({ email: 'demo.reader@example.org' });
  await stores.users.create(reader);
  const resend = createResendSender({ apiKey: 're_test', baseUrl: provider.url, timeoutMs: 500 });
  const sender = createDeliverySender({ sender: resend, from: 'Komek <komek@example.org>' });
  const servicesWith = (changed: Partial<Stores> = {}) => ({
    stores: { ...stores, ...changed },
    clock,
    newId: uuidv7,
  });

  return {
    stores,
    provider,
    clock,
    reader,
    sender,
    dispatch: (options: { transport?: boolean; stores?: Partial<Stores>; signal?: AbortSignal } = {}) =>
      dispatchDeliveries(servicesWith(options.stores), {
        holder: 'dispatcher',
        sender: options.transport === false ? undefined : sender,
        signal: options.signal,
      }),
    async queue(count = 1, change: Partial<NewDelivery> = {}, user: UserRow = reader) {
      const data = { link: 'https://komek.example/requests/1', reference: 'MLA-OUT-2026-000001' };
      const added = Array.from({ length: count }, () => aDelivery(user.id, { data, ...change }));
      await stores.outbox.add(added);
      return added.map(({ id }) => id);
    },
    async rows(): Promise<readonly DeliveryRow[]> {
      return (await stores.outbox.list({}, { limit: 200 })).items;
    },
    /** An account of that role using the system. */
    as: (role: Role): UseCaseContext => ({
      ...servicesWith(),
      actor: actorOfUser(aUser({ role })),
      blobs: { put: unused, get: unused, has: unused, removeLeftovers: unused },
      lookInside: unused,
      registry: { current: unused },
      homeState: 'KZ',
      timeZone: 'Asia/Almaty',
      baseUrl: 'https://komek.example',
    }),
    async close() {
      await provider.stop();
      await close();
    },
  };
}
export type Outbox = Awaited<ReturnType<typeof openOutbox>>;
